using System.Net;
using System.Net.Http.Json;
using SevenDay.Application.Security;

namespace SevenDay.Web.Tests.Survey;

public sealed class RouteTests(SurveyedPortal portal)
{
    /// <summary>Pages that send the visitor on instead of showing something.</summary>
    private static readonly HashSet<string> SendOn = ["/sign-in", "/sign-in/demonstration", "/sign-out"];

    /// <summary>Not there by design: the portal runs as in production, and an error page is no page of its own.</summary>
    private static readonly HashSet<string> Hidden = ["/sign-in/demonstration", "/error/{status:int}"];

    private const string Nobody = "nobody";

    /// <summary>Where the use case looks at more than the permission: cases are for those who see cases and for auditors, their own.</summary>
    private static readonly Dictionary<string, string[]> Finer = new()
    {
        ["/audits/{id:guid}/entries"] = [Roles.Administrator, Roles.ProgrammeLead, Roles.TrustEditor, Roles.Auditor],
        ["/audits/{id:guid}/entries/export"] = [Roles.Administrator, Roles.ProgrammeLead, Roles.TrustEditor, Roles.Auditor],
        ["/audits/{id:guid}/entries/{entryId:guid}"] = [Roles.Administrator, Roles.ProgrammeLead, Roles.TrustEditor, Roles.Auditor],
        // The values of the demonstration are those of trusts that have ended, for which no editor acts.
        ["/measures/{code}/values/{value:guid}/correct"] = [Roles.Administrator, Roles.ProgrammeLead],
        ["/measures/{code}/values/{value:guid}/remove"] = [Roles.Administrator, Roles.ProgrammeLead],
    };

    public static TheoryData<string> People => [.. Roles.All, Nobody];

    [Fact]
    public async Task Routes_DeclaredAndReal_AreTheSame()
    {
        var real = (await RouteTable.RealAsync(portal.Services)).Select(route => route.Pattern).Distinct().ToList();

        real.Except(RouteTable.Declared.Keys).ShouldBeEmpty("add each to Survey/routes.txt with the permissions it should need");
        RouteTable.Declared.Keys.Except(real).ShouldBeEmpty("no page and no endpoint has this route: remove the line");
    }

    [Fact]
    public async Task Routes_NeedThePermissionsDeclared()
    {
        var wrong =
            from route in await RouteTable.RealAsync(portal.Services)
            where RouteTable.Declared.TryGetValue(route.Pattern, out _)
            let declared = RouteTable.Declared[route.Pattern].Select(p => p.ToString()).Order().ToList()
            where route.IsAnonymous != (declared.Count == 0) || !route.IsAnonymous && !route.Policies.Order().SequenceEqual(declared)
            select $"{route.Pattern} needs {(route.IsAnonymous ? RouteTable.Anonymous : string.Join(" ", route.Policies))}, declared is {string.Join(" ", declared)}";

        wrong.ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(People))]
    public async Task Get_AsEachRole_IsAnsweredAsDeclared(string person)
    {
        var role = person == Nobody ? null : person;
        var client = await portal.AsAsync(role);
        var addresses = new Addresses(portal.Services);
        var wrong = new List<string>();
        foreach (var route in await RouteTable.RealAsync(portal.Services))
        {
            if (!route.Methods.Contains("GET")) continue;
            var address = await addresses.OfAsync(route.Pattern);
            var page = await client.GetAsync(address ?? AnyId(route.Pattern));
            if (!Expected(route, role, address is not null, page.Status, page.Location))
                wrong.Add($"GET {route.Pattern}: {(int)page.Status} {page.Location}");
        }

        wrong.ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(People))]
    public async Task Post_WithoutAForm_ChangesNothingAndTellsTheRoleApart(string person)
    {
        var role = person == Nobody ? null : person;
        var client = await portal.AsAsync(role);
        var addresses = new Addresses(portal.Services);
        var wrong = new List<string>();
        foreach (var route in await RouteTable.RealAsync(portal.Services))
        {
            if (!route.Methods.Contains("POST") || IsOfNoForm(route)) continue;
            var page = await client.PostAsync(await addresses.OfAsync(route.Pattern) ?? AnyId(route.Pattern), route.IsApi ? JsonContent.Create(new { }) : new FormUrlEncodedContent([]));
            var right = route.Allows(role)
                ? page.Status is HttpStatusCode.BadRequest or HttpStatusCode.NotFound or HttpStatusCode.UnsupportedMediaType or HttpStatusCode.Forbidden
                : IsRefused(route, role, page.Status, page.Location);
            if (!right) wrong.Add($"POST {route.Pattern}: {(int)page.Status} {page.Location}");
        }

        wrong.ShouldBeEmpty();
    }

    private static bool Expected(RealRoute route, string? role, bool found, HttpStatusCode status, string? location)
    {
        if (!route.Allows(role) || Finer.TryGetValue(route.Pattern, out var roles) && !roles.Contains(role)) return IsRefused(route, role, status, location);
        if (Hidden.Contains(route.Pattern)) return status == HttpStatusCode.NotFound;
        if (SendOn.Contains(route.Pattern) && status == HttpStatusCode.Redirect) return location == "/";
        return status == HttpStatusCode.OK
            || !found && status is HttpStatusCode.NotFound or HttpStatusCode.BadRequest
            || route.IsApi && status == HttpStatusCode.BadRequest;
    }

    private static bool IsRefused(RealRoute route, string? role, HttpStatusCode status, string? location) => (role, route.IsApi) switch
    {
        (null, true) => status == HttpStatusCode.Unauthorized,
        (null, false) => status == HttpStatusCode.Redirect && location!.StartsWith("/sign-in?returnUrl=", StringComparison.Ordinal),
        _ => status == HttpStatusCode.Forbidden,
    };

    private static bool IsOfNoForm(RealRoute route) =>
        route.Pattern.StartsWith("/error/", StringComparison.Ordinal) || route.Pattern.StartsWith("/health/", StringComparison.Ordinal);

    private static string AnyId(string pattern) =>
        System.Text.RegularExpressions.Regex.Replace(pattern, @"\{[^}]*\}", Guid.CreateVersion7().ToString());
}
