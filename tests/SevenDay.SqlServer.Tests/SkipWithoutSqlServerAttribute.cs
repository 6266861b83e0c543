using System.Reflection;
using SevenDay.SqlServer.Tests;
using Xunit.v3;

[assembly: SkipWithoutSqlServer]

namespace SevenDay.SqlServer.Tests;

/// <summary>Every test here is skipped by its name when there is no server. Passing on SQLite would say nothing.</summary>
[AttributeUsage(AttributeTargets.Assembly)]
public sealed class SkipWithoutSqlServerAttribute : BeforeAfterTestAttribute
{
    public override void Before(MethodInfo methodUnderTest, IXunitTest test) => Assert.SkipWhen(
        string.IsNullOrWhiteSpace(SqlServerUnderTest.ConnectionString),
        $"There is no SQL Server to test on. Name one in {SqlServerUnderTest.Variable}, or build with -p:UseTestcontainers=true where Docker runs.");
}
