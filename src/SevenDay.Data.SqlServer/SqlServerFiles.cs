using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore;

namespace SevenDay.Data.SqlServer;

/// <summary>Files lie on the machine of the server, as SQL Server's own backup has it.</summary>
internal sealed class SqlServerFiles(PortalDbContext db) : IDatabaseFiles
{
    public bool MigratesItself => false;

    public async Task BackupAsync(string file, CancellationToken token)
    {
        await using var connection = await OpenMasterAsync(token);
        await RunAsync(connection, $"BACKUP DATABASE {Name} TO DISK = @file WITH INIT, CHECKSUM", file, token);
    }

    /// <summary>
    /// T-SQL goes on after most errors, so each statement is a command of its own:
    /// a file that does not verify ends here, before anybody is thrown out of the database.
    /// </summary>
    public async Task RestoreAsync(string file, CancellationToken token)
    {
        await using var connection = await OpenMasterAsync(token);
        await VerifyAsync(connection, file, token);
        await RunAsync(connection, $"ALTER DATABASE {Name} SET SINGLE_USER WITH ROLLBACK IMMEDIATE", null, token);
        try
        {
            await RunAsync(connection, $"RESTORE DATABASE {Name} FROM DISK = @file WITH REPLACE", file, token);
        }
        finally
        {
            await RunAsync(connection, $"ALTER DATABASE {Name} SET MULTI_USER", null, CancellationToken.None);
        }
    }

    private static async Task VerifyAsync(SqlConnection connection, string file, CancellationToken token)
    {
        try
        {
            await RunAsync(connection, "RESTORE VERIFYONLY FROM DISK = @file WITH CHECKSUM", file, token);
        }
        catch (SqlException exception)
        {
            throw new InvalidDataException("The file is damaged, or is not a backup of this portal. Nothing was changed.", exception);
        }
    }

    private SqlConnectionStringBuilder Target => new(db.Database.GetConnectionString());

    private string Name => $"[{Target.InitialCatalog.Replace("]", "]]")}]";

    private async Task<SqlConnection> OpenMasterAsync(CancellationToken token)
    {
        var connection = new SqlConnection(new SqlConnectionStringBuilder(Target.ConnectionString) { InitialCatalog = "master" }.ConnectionString);
        await connection.OpenAsync(token);
        return connection;
    }

    private static async Task RunAsync(SqlConnection connection, string sql, string? file, CancellationToken token)
    {
        await using var command = new SqlCommand(sql, connection) { CommandTimeout = 0 };
        if (file is not null) command.Parameters.AddWithValue("@file", file);
        await command.ExecuteNonQueryAsync(token);
    }
}
