using System.Data;
using Microsoft.Data.SqlClient;

namespace SevenDay.SqlServer.Tests;

public sealed class ConnectionTests
{
    [Fact]
    public async Task A_command_with_parameters_runs_on_the_server()
    {
        await using var connection = new SqlConnection(SqlServerUnderTest.ConnectionString);
        await connection.OpenAsync();
        await using var command = new SqlCommand("SELECT @text + N' ' + CONVERT(nvarchar(10), @day, 23)", connection);
        command.Parameters.AddWithValue("@text", "Saturday");
        command.Parameters.Add("@day", SqlDbType.Date).Value = new DateOnly(2026, 11, 21);

        (await command.ExecuteScalarAsync()).ShouldBe("Saturday 2026-11-21");
    }

    [Fact]
    public async Task The_server_is_2019_or_later()
    {
        await using var connection = new SqlConnection(SqlServerUnderTest.ConnectionString);
        await connection.OpenAsync();

        Version.Parse(connection.ServerVersion).Major.ShouldBeGreaterThanOrEqualTo(15, "compatibility level 150 starts there");
    }
}
