using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore;

namespace SevenDay.Data.SqlServer;

/// <summary>Files lie on the machine of the server, as SQL Server's own backup has it.</summary>
internal sealed class SqlServerFiles(PortalDbContext db) : IDatabaseFiles
{
    public bool MigratesItself => false;

    public Task BackupAsync(string file, CancellationToken token) =>
        RunAsync($"BACKUP DATABASE {Name} TO DISK = @file WITH INIT, CHECKSUM", file, token);

    public Task RestoreAsync(string file, CancellationToken token) => RunAsync(
        $"""
         RESTORE VERIFYONLY FROM DISK = @file WITH CHECKSUM;
         ALTER DATABASE {Name} SET SINGLE_USER WITH ROLLBACK IMMEDIATE;
         RESTORE DATABASE {Name} FROM DISK = @file WITH REPLACE;
         ALTER DATABASE {Name} SET MULTI_USER;
         """, file, token);

    private SqlConnectionStringBuilder Target => new(db.Database.GetConnectionString());

    private string Name => $"[{Target.InitialCatalog.Replace("]", "]]")}]";

    private async Task RunAsync(string sql, string file, CancellationToken token)
    {
        await using var connection = new SqlConnection(new SqlConnectionStringBuilder(Target.ConnectionString) { InitialCatalog = "master" }.ConnectionString);
        await connection.OpenAsync(token);
        await using var command = new SqlCommand(sql, connection) { CommandTimeout = 0 };
        command.Parameters.AddWithValue("@file", file);
        await command.ExecuteNonQueryAsync(token);
    }
}
