using Microsoft.Data.SqlClient;

namespace SevenDay.Data.SqlServer;

internal sealed class SqlServerErrors : IDbErrors
{
    private const int UniqueIndex = 2601, UniqueConstraint = 2627, Deadlock = 1205, LockTimeout = 1222;

    public bool IsUniqueViolation(Exception exception) =>
        exception.GetBaseException() is SqlException { Number: UniqueIndex or UniqueConstraint };

    public bool IsTransient(Exception exception) => exception.GetBaseException() is SqlException { Number: Deadlock or LockTimeout };
}
