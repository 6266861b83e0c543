using System.Net;
using SevenDay.Application.Security;
using SevenDay.Web.Tests.Hosting;

namespace SevenDay.Web.Tests.Pages.Workstreams;

public sealed class RiskPagesTests(PortalHost host) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task Get_Register_ShowsScoresInNumbersAndWordsAndCountsThemInAMatrix()
    {
        var page = await (await host.SignedInAsync(Roles.BoardMember)).GetAsync("/workstreams/risks");

        page.MainText.ShouldContain("20, extreme");
        page.MainText.ShouldContain("Illustrative");
        page.MainText.ShouldContain("Overdue");
        var matrix = page.Document.QuerySelector(".sd-matrix")!;
        matrix.QuerySelectorAll("thead th").Select(h => h.TextContent).ShouldBe(["Probability", "Impact", "1, negligible", "2, minor", "3, moderate", "4, major", "5, catastrophic"]);
        matrix.QuerySelectorAll("tbody th").Select(h => h.TextContent).ShouldBe(["5, almost certain", "4, likely", "3, possible", "2, unlikely", "1, rare"]);
        matrix.QuerySelectorAll("tbody td").Length.ShouldBe(25);
        page.Document.QuerySelectorAll("main a[href$='/new']").ShouldBeEmpty();
    }

    [Fact]
    public async Task Get_PlaceOfTheMatrix_ListsItsRisksOnly()
    {
        var client = await host.SignedInAsync(Roles.BoardMember);
        var register = await client.GetAsync("/workstreams/risks?search=scans");

        var place = await client.GetAsync(register.Document.QuerySelector(".sd-matrix__count")!.GetAttribute("href")!);

        place.MainText.ShouldContain("The list shows probability 3, possible and impact 4, major only.");
        place.MainText.ShouldContain("Weekend scans stop when one radiographer is away");
        (await client.GetAsync("/workstreams/risks?probability=9&impact=x&state=nothing&pageNumber=99&workstream=none")).Status.ShouldBe(HttpStatusCode.OK);
        (await client.GetAsync("/workstreams/risks?search=nothing+like+it")).MainText.ShouldContain("No risks found");
    }

    [Fact]
    public async Task Get_File_HoldsTheRisksOfTheList()
    {
        var client = await host.SignedInAsync(Roles.BoardMember);
        var page = await client.GetAsync("/workstreams/risks?state=Closed");

        var file = await client.Http.GetStringAsync(page.Document.QuerySelector("main a[download]")!.GetAttribute("href"));

        file.ShouldContain("Thresholds stay different from place to place");
        file.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(2);
    }

    [Fact]
    public async Task Post_NewRiskThenReviewThenClose_ShowsTheScoreOverTime()
    {
        var client = await host.SignedInAsync(Roles.ProgrammeLead);
        var details = await WithRiskAsync(client, "Nobody to open on Sundays");
        details.MainText.ShouldContain("12, high");

        var reviewed = await client.FollowAsync(await Date((await client.GetAsync(Href(details, "/review"))).Form("Save review"), "Input.NextReview", 1, 3, 2027)
            .Fill("How likely is it now?", "5, almost certain").Fill("What did the review find?", "Two posts stayed empty").SubmitAsync());
        reviewed.MainText.ShouldContain("20, extreme");
        reviewed.MainText.ShouldContain("Reviewed: score up from 12, high");

        var closed = await client.FollowAsync(await (await client.GetAsync(Href(reviewed, "/close"))).Form("Close risk").Fill("Why is it closed?", "The service has moved").SubmitAsync());
        closed.MainText.ShouldContain("21 November 2026: The service has moved");

        var open = await client.FollowAsync(await Date((await client.GetAsync(Href(closed, "/reopen"))).Form("Open it again"), "Input.NextReview", 1, 2, 2027)
            .Fill("Why is it opened again?", "It came back").SubmitAsync());
        open.MainText.ShouldContain("Next review 1 February 2027");
        open.MainText.ShouldContain("Opened again Score 20, extreme");
    }

    [Fact]
    public async Task Post_EmptyForm_SaysWhatIsMissingAtEachField()
    {
        var client = await host.SignedInAsync(Roles.ProgrammeLead);
        var form = await client.GetAsync(Href(await WorkstreamAsync(client), "/risks/new"));

        var answer = await form.Form("Add risk").SubmitAsync();

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        answer.Errors.ShouldContain("Enter what may happen.");
        answer.Errors.ShouldContain("Choose how likely it is now.");
        answer.Errors.ShouldContain("Enter the day of the next review.");
    }

    [Fact]
    public async Task Post_ScoreThatRisesAndPatientInText_AreRefusedAtTheField()
    {
        var client = await host.SignedInAsync(Roles.ProgrammeLead);
        var form = await client.GetAsync(Href(await WorkstreamAsync(client), "/risks/new"));

        var answer = await Filled(form.Form("Add risk"), "Rises").Fill("How bad would it be once the response works?", "5, catastrophic").Fill("How likely will it be once the response works?", "5, almost certain")
            .Fill("Why may it happen?", "Patient 943 476 5919 waited").SubmitAsync();

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        answer.Errors.ShouldContain("The score once the response works is higher than now. Choose a lower one, or say why it rises.");
        answer.Errors.Count.ShouldBe(2);
    }

    [Fact]
    public async Task Post_ReviewOfARiskThatSomebodyReviewed_ShowsBothAndOverwritesNothing()
    {
        var client = await host.SignedInAsync(Roles.ProgrammeLead);
        var details = await WithRiskAsync(client, "Reviewed twice");
        var (mine, theirs) = (await client.GetAsync(Href(details, "/review")), await client.GetAsync(Href(details, "/review")));
        PageForm Review(PageResponse page, string likely, string note) =>
            Date(page.Form("Save review"), "Input.NextReview", 1, 3, 2027).Fill("How likely is it now?", likely).Fill("What did the review find?", note);
        await Review(theirs, "5, almost certain", "Theirs").SubmitAsync();

        var stale = await Review(mine, "2, unlikely", "Mine").SubmitAsync();

        stale.Status.ShouldBe(HttpStatusCode.Conflict);
        stale.MainText.ShouldContain("20, extreme");
        stale.MainText.ShouldContain("Theirs");
        stale.Text.ShouldContain("Mine");
        (await client.FollowAsync(await stale.Form("Save review").SubmitAsync())).MainText.ShouldContain("Reviewed: score down from 20, extreme");
    }

    [Fact]
    public async Task Get_Dashboard_ShowsARiskAndMovesWhenItIsReviewed()
    {
        var (lead, board) = (await host.SignedInAsync(Roles.ProgrammeLead), await host.SignedInAsync(Roles.BoardMember));
        var details = await WithRiskAsync(lead, "Shown on the dashboard");
        (await board.GetAsync("/dashboard")).Document.QuerySelector("section[aria-labelledby=risks]")!.TextContent.ShouldNotContain("25, extreme");

        await Date((await lead.GetAsync(Href(details, "/review"))).Form("Save review"), "Input.NextReview", 1, 3, 2027).Fill("How bad would it be now?", "5, catastrophic")
            .Fill("How likely is it now?", "5, almost certain").Fill("What did the review find?", "Worse").SubmitAsync();

        var section = (await board.GetAsync("/dashboard")).Document.QuerySelector("section[aria-labelledby=risks]")!;
        section.TextContent.ShouldContain("25, extreme");
        section.QuerySelectorAll("tbody a")[0].TextContent.ShouldBe("Shown on the dashboard");
        (await board.GetAsync("/dashboard/since")).MainText.ShouldContain("Shown on the dashboard, ");
        (await board.GetAsync("/dashboard?area=North%20East%20Essex")).MainText.ShouldContain("Shown on the dashboard");
        (await (await host.SignedInAsync(Roles.Auditor)).GetAsync("/dashboard")).MainText.ShouldNotContain("What may go wrong?");
    }

    [Fact]
    public async Task Forms_ForWhoOnlyLooks_AreRefused()
    {
        var client = await host.SignedInAsync(Roles.BoardMember);
        var register = await client.GetAsync("/workstreams/risks");
        var risk = register.Document.QuerySelectorAll("main td a").Select(a => a.GetAttribute("href")!).First(href => href.StartsWith("/workstreams/risks/", StringComparison.Ordinal));

        var details = await client.GetAsync(risk);

        details.Status.ShouldBe(HttpStatusCode.OK);
        details.MainText.ShouldNotContain("Review the risk");
        foreach (var form in new[] { "/review", "/close", "/reopen" }) (await client.GetAsync(risk + form)).Status.ShouldBe(HttpStatusCode.Forbidden, form);
        (await (await host.SignedInAsync(Roles.Auditor)).GetAsync(risk)).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await client.GetAsync($"/workstreams/risks/{Guid.CreateVersion7()}")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    private static async Task<PageResponse> WorkstreamAsync(PageClient client)
    {
        var list = await client.GetAsync("/workstreams?search=Common+offer");
        return await client.GetAsync(list.Document.QuerySelectorAll("main td a").Single(a => a.TextContent == "Common offer").GetAttribute("href")!);
    }

    private static async Task<PageResponse> WithRiskAsync(PageClient client, string title)
    {
        var form = await client.GetAsync(Href(await WorkstreamAsync(client), "/risks/new"));
        return await client.FollowAsync(await Filled(form.Form("Add risk"), title).SubmitAsync());
    }

    private static PageForm Filled(PageForm form, string title) => Date(form, "Input.NextReview", 1, 2, 2027)
        .Fill("What may happen?", title).Fill("Why may it happen?", "Posts stay empty").Fill("What follows if it does?", "Patients wait")
        .Fill("How likely is it now?", "3, possible").Fill("How bad would it be now?", "4, major").Fill("Who owns it?", "Medical director")
        .Fill("Response", "Reduce it").Fill("What is done about it?", "Share posts")
        .Fill("How likely will it be once the response works?", "1, rare").Fill("How bad would it be once the response works?", "4, major");

    private static PageForm Date(PageForm form, string field, int day, int month, int year) =>
        form.FillNamed(field + ".Day", $"{day}").FillNamed(field + ".Month", $"{month}").FillNamed(field + ".Year", $"{year}");

    private static string Href(PageResponse page, string ending) =>
        page.Document.QuerySelectorAll("main a").Select(a => a.GetAttribute("href")!).First(href => href.EndsWith(ending, StringComparison.Ordinal));
}
