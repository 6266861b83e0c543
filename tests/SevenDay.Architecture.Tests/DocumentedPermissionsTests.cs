using SevenDay.Application.Security;

namespace SevenDay.Architecture.Tests;

/// <summary>The table that people read is the table that the portal obeys.</summary>
public sealed class DocumentedPermissionsTests
{
    private const string Start = "<!-- permissions:start -->", End = "<!-- permissions:end -->";

    [Fact]
    public void The_security_page_shows_who_may_do_what_as_the_code_has_it()
    {
        var page = Repository.Read("docs/security.md");
        var documented = page[(page.IndexOf(Start, StringComparison.Ordinal) + Start.Length)..page.IndexOf(End, StringComparison.Ordinal)];

        documented.Trim().ShouldBe(Table());
    }

    private static string Table() => $"""
        | permission | {string.Join(" | ", Roles.All.Select(Roles.InWords))} |
        |---|---|---|---|---|---|
        {Rows()}
        """;

    private static string Rows() => string.Join('\n', Enum.GetValues<Permission>().Select(permission =>
        $"| {permission} | {string.Join(" | ", Roles.All.Select(role => RolePermissions.Of([role]).Contains(permission) ? "yes" : "no"))} |"));
}
