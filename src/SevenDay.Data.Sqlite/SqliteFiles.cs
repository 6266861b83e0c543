using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace SevenDay.Data.Sqlite;

internal sealed class SqliteFiles(PortalDbContext db) : IDatabaseFiles
{
    private const string Refused = "The file is not there, is damaged, or is not a backup of this portal. Nothing was changed.";

    public bool MigratesItself => true;

    /// <summary>Written beside its place and moved there whole, so that a backup is never half there.</summary>
    public async Task BackupAsync(string file, CancellationToken token)
    {
        var unfinished = $"{file}.{Guid.CreateVersion7():N}.part";
        try
        {
            await using (var target = Copy(unfinished, SqliteOpenMode.ReadWriteCreate))
            {
                await using var source = new SqliteConnection(db.Database.GetConnectionString());
                await source.OpenAsync(token);
                await target.OpenAsync(token);
                source.BackupDatabase(target);
                await AskAsync(target, "PRAGMA journal_mode = DELETE", token);
            }
            File.Move(unfinished, file, overwrite: true);
        }
        finally
        {
            File.Delete(unfinished);
        }
    }

    public async Task RestoreAsync(string file, CancellationToken token)
    {
        await using var source = Copy(file, SqliteOpenMode.ReadOnly);
        await OpenSoundAsync(source, token);
        await using var target = new SqliteConnection(db.Database.GetConnectionString());
        await target.OpenAsync(token);
        source.BackupDatabase(target);
    }

    private static SqliteConnection Copy(string file, SqliteOpenMode mode) =>
        new(new SqliteConnectionStringBuilder { DataSource = file, Mode = mode, Pooling = false }.ToString());

    /// <summary>A file that is damaged, or no portal's, must not replace the database that works.</summary>
    private static async Task OpenSoundAsync(SqliteConnection copy, CancellationToken token)
    {
        try
        {
            await copy.OpenAsync(token);
            if (await AskAsync(copy, "PRAGMA integrity_check(1)", token) is "ok"
                && await AskAsync(copy, "SELECT COUNT(*) FROM __EFMigrationsHistory", token) is long and > 0) return;
        }
        catch (SqliteException exception)
        {
            throw new InvalidDataException(Refused, exception);
        }
        throw new InvalidDataException(Refused);
    }

    private static async Task<object?> AskAsync(SqliteConnection connection, string sql, CancellationToken token)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        return await command.ExecuteScalarAsync(token);
    }
}
