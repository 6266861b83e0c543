using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace SevenDay.Data.Sqlite;

internal sealed class SqliteFiles(PortalDbContext db) : IDatabaseFiles
{
    public bool MigratesItself => true;

    public async Task BackupAsync(string file, CancellationToken token)
    {
        await using var source = new SqliteConnection(db.Database.GetConnectionString());
        await source.OpenAsync(token);
        await using var target = Copy(file, SqliteOpenMode.ReadWriteCreate);
        await target.OpenAsync(token);
        source.BackupDatabase(target);
    }

    public async Task RestoreAsync(string file, CancellationToken token)
    {
        await using var source = Copy(file, SqliteOpenMode.ReadOnly);
        await EnsureSoundAsync(source, token);
        await using var target = new SqliteConnection(db.Database.GetConnectionString());
        await target.OpenAsync(token);
        source.BackupDatabase(target);
    }

    private static SqliteConnection Copy(string file, SqliteOpenMode mode) =>
        new(new SqliteConnectionStringBuilder { DataSource = file, Mode = mode, Pooling = false }.ToString());

    /// <summary>A file that is damaged, or no portal's, must not replace the database that works.</summary>
    private static async Task EnsureSoundAsync(SqliteConnection copy, CancellationToken token)
    {
        const string refusal = "The file is damaged, or is not a backup of this portal. Nothing was changed.";
        try
        {
            await copy.OpenAsync(token);
            await using var command = copy.CreateCommand();
            command.CommandText = "SELECT (SELECT integrity_check FROM pragma_integrity_check LIMIT 1) || ' ' || (SELECT COUNT(*) FROM __EFMigrationsHistory)";
            if (await command.ExecuteScalarAsync(token) is not string answer || !answer.StartsWith("ok ", StringComparison.Ordinal))
                throw new InvalidDataException(refusal);
        }
        catch (SqliteException exception)
        {
            throw new InvalidDataException(refusal, exception);
        }
    }
}
