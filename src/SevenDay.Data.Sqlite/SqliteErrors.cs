using Microsoft.Data.Sqlite;

namespace SevenDay.Data.Sqlite;

internal sealed class SqliteErrors : IDbErrors
{
    private const int Busy = 5, Locked = 6, UniqueConstraint = 2067, PrimaryKeyConstraint = 1555;

    public bool IsUniqueViolation(Exception exception) =>
        exception.GetBaseException() is SqliteException { SqliteExtendedErrorCode: UniqueConstraint or PrimaryKeyConstraint };

    public bool IsTransient(Exception exception) => exception.GetBaseException() is SqliteException { SqliteErrorCode: Busy or Locked };
}
