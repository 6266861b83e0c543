using System.Net;
using AngleSharp.Dom;
using SevenDay.Web.Infrastructure;

namespace SevenDay.Web.Tests.Survey;

public sealed class PageSurveyTests(SurveyedPortal portal)
{
    [Fact]
    public async Task Links_OnEveryPage_LeadSomewhere()
    {
        var visits = await portal.VisitsAsync();

        visits.Count(visit => visit.From is not null).ShouldBeGreaterThan(20);
        visits.Where(visit => visit.From is not null && visit.Page.Status is not (HttpStatusCode.OK or HttpStatusCode.Redirect))
            .Select(visit => visit.ToString()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Pages_NeverFail() =>
        (await portal.VisitsAsync()).Where(visit => (int)visit.Page.Status >= 500).Select(visit => visit.ToString()).ShouldBeEmpty();

    [Fact]
    public async Task Pages_StayUnderTheCeilingOfDatabaseCommands()
    {
        var visits = await portal.VisitsAsync();

        visits.ShouldContain(visit => visit.Commands.Count > 0, "the counter must count");
        visits.Where(visit => visit.Commands.Count > Walk.Ceiling)
            .Select(visit => $"{visit}: {visit.Commands.Count} database commands, {Walk.Ceiling} at most").ShouldBeEmpty();
    }

    [Fact]
    public async Task Responses_HaveTheSecurityHeaders()
    {
        var wrong =
            from visit in await portal.VisitsAsync()
            let headers = visit.Page.Message.Headers
            let found = (Func<string, string>)(name => headers.TryGetValues(name, out var values) ? string.Join(",", values) : "")
            where found("Content-Security-Policy") != ContentSecurityPolicy.Header
                || found("X-Content-Type-Options") != "nosniff"
                || found("Referrer-Policy") != "same-origin"
                || found("Cross-Origin-Opener-Policy") != "same-origin"
                || !headers.Contains("Permissions-Policy")
                || headers.Contains("Server") || headers.Contains("X-Powered-By")
                || visit.Role is not null && visit.Page.Message.Content.Headers.ContentType?.MediaType == "text/html" && headers.CacheControl?.NoStore != true
            select visit.ToString();

        wrong.ShouldBeEmpty();
    }

    [Fact]
    public async Task Pages_HoldNothingThatThePolicyForbids()
    {
        var wrong =
            from visit in await HtmlAsync()
            from element in visit.Page.Document.All
            where element.HasAttribute("style") || element.LocalName == "style"
                || element.LocalName == "script" && !element.HasAttribute("src") && element.TextContent != ContentSecurityPolicy.Boot && element.GetAttribute("type") != "application/ld+json"
                || element.Attributes.Any(a => a.Name.StartsWith("on", StringComparison.Ordinal) || a.Value.StartsWith("javascript:", StringComparison.OrdinalIgnoreCase))
                || element.LocalName is "iframe" or "object" or "embed"
                || element.LocalName is "script" or "img" or "link" && IsElsewhere(element)
            select $"{visit}: {element.OuterHtml[..Math.Min(160, element.OuterHtml.Length)]}";

        wrong.Distinct().ShouldBeEmpty();
    }

    [Fact]
    public async Task Pages_HaveALanguageATitleOneHeadingAndAMainPart()
    {
        var wrong =
            from visit in await HtmlAsync()
            let page = visit.Page.Document
            where page.DocumentElement.GetAttribute("lang") != "en-GB"
                || !page.Title!.EndsWith("SevenDay", StringComparison.Ordinal)
                || page.QuerySelectorAll("h1").Length != 1
                || page.QuerySelectorAll("main#maincontent").Length != 1
            select $"{visit}: “{page.Title}”, {page.QuerySelectorAll("h1").Length} h1";

        wrong.ShouldBeEmpty();
    }

    [Fact]
    public async Task Forms_ThatChangeSomething_CarryTheirToken()
    {
        var wrong =
            from visit in await HtmlAsync()
            from form in visit.Page.Document.QuerySelectorAll("form[method=post]")
            where form.QuerySelector("input[name=__RequestVerificationToken]") is null
            select $"{visit}: form to {form.GetAttribute("action")}";

        wrong.ShouldBeEmpty();
    }

    [Fact]
    public async Task Controls_HaveALabel()
    {
        var wrong =
            from visit in await HtmlAsync()
            from control in visit.Page.Document.QuerySelectorAll("input:not([type=hidden]):not([type=submit]), select, textarea")
            where !control.HasAttribute("aria-label") && !control.HasAttribute("aria-labelledby")
                && visit.Page.Document.QuerySelector($"label[for='{control.Id}']") is null
            select $"{visit}: {control.GetAttribute("name")}";

        wrong.ShouldBeEmpty();
    }

    private async Task<IEnumerable<Visit>> HtmlAsync() => (await portal.VisitsAsync())
        .Where(visit => visit.Page.Message.Content.Headers.ContentType?.MediaType == "text/html" && visit.Page.Text.Length > 0);

    private static bool IsElsewhere(IElement element) =>
        (element.GetAttribute("src") ?? element.GetAttribute("href")) is { } address && (address.Contains("://", StringComparison.Ordinal) || address.StartsWith("//", StringComparison.Ordinal));
}
