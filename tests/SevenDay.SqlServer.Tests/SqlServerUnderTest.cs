namespace SevenDay.SqlServer.Tests;

internal static class SqlServerUnderTest
{
    /// <summary>A connection string without a database, for a login that may create databases.</summary>
    public const string Variable = "SEVENDAY_TEST_SQLSERVER";

    public static string? ConnectionString => Environment.GetEnvironmentVariable(Variable);
}
