using System.Net;
using SevenDay.Application.Security;
using SevenDay.Web.Tests.Hosting;

namespace SevenDay.Web.Tests.Pages.Workstreams;

public sealed class WorkstreamPagesTests(PortalHost host) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task Get_Index_SaysWhatIsLate()
    {
        var page = await (await host.SignedInAsync(Roles.BoardMember)).GetAsync("/workstreams?search=improvement+loop");

        page.MainText.ShouldContain("3 late of 6 planned");
        page.MainText.ShouldNotContain("Add a workstream");
    }

    [Fact]
    public async Task Get_Details_ShowsThePlanOf2016AsReplacedAndNeverAsLate()
    {
        var page = await OpenAsync(Roles.BoardMember, "Programme plan 2016-17");

        page.MainText.ShouldContain("Plan of July 2016; the paper does not say when it was reached.");
        page.MainText.ShouldContain("31 March 2017");
        page.MainText.ShouldNotContain("late");
        page.MainText.ShouldContain("Lead roles");
    }

    [Fact]
    public async Task Post_MoveMilestone_KeepsTheFirstDateAndShowsTheVariance()
    {
        var client = await host.SignedInAsync(Roles.ProgrammeLead);
        var details = await WithMilestoneAsync(client, "Moves once");
        var form = await client.GetAsync(Href(details, "/move"));

        var done = await client.FollowAsync(await Date(form.Form("Move milestone"), "Input.Forecast", 15, 1, 2027).Fill("Why does it move?", "Rooms").SubmitAsync());

        done.MainText.ShouldContain("1 January 2027");
        done.MainText.ShouldContain("14 days later than planned");
        done.MainText.ShouldContain("Late by 14 days");
    }

    [Fact]
    public async Task Post_MoveMilestoneWithoutReason_SaysSoAtTheField()
    {
        var client = await host.SignedInAsync(Roles.ProgrammeLead);
        var form = await client.GetAsync(Href(await WithMilestoneAsync(client, "Needs a reason"), "/move"));

        var answer = await Date(form.Form("Move milestone"), "Input.Forecast", 31, 2, 2027).SubmitAsync();

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        answer.Errors.ShouldBe(["Date now expected must be a real date", "Say why the date moves."], ignoreOrder: true);
    }

    [Fact]
    public async Task Post_MilestoneThatSomebodyMoved_ShowsBothAndOverwritesNothing()
    {
        var client = await host.SignedInAsync(Roles.ProgrammeLead);
        var details = await WithMilestoneAsync(client, "Moves twice");
        var (mine, theirs) = (await client.GetAsync(Href(details, "/move")), await client.GetAsync(Href(details, "/move")));
        await Date(theirs.Form("Move milestone"), "Input.Forecast", 2, 2, 2027).Fill("Why does it move?", "Theirs").SubmitAsync();

        var stale = await Date(mine.Form("Move milestone"), "Input.Forecast", 3, 3, 2027).Fill("Why does it move?", "Mine").SubmitAsync();

        stale.Status.ShouldBe(HttpStatusCode.Conflict);
        stale.MainText.ShouldContain("2 February 2027");
        stale.Text.ShouldContain("Mine");
        (await client.FollowAsync(await stale.Form("Move milestone").SubmitAsync())).MainText.ShouldContain("3 March 2027");
    }

    [Fact]
    public async Task Post_Action_IsAddedAndClosedWithEvidence()
    {
        var client = await host.SignedInAsync(Roles.ProgrammeLead);
        var details = await OpenAsync(Roles.ProgrammeLead, "Common offer");
        var form = await client.GetAsync(Href(details, "/actions/new"));
        var added = await client.FollowAsync(await Date(form.Form("Add action"), "Input.Due", 1, 11, 2026)
            .Fill("What is to be done?", "Write the rota").Fill("Who owns it?", "Medical director").SubmitAsync());
        added.MainText.ShouldContain("Late by 20 days");

        var close = await client.GetAsync(Href(added, "/complete", "/actions/"));
        var done = await client.FollowAsync(await Date(close.Form("Close action"), "Input.On", 20, 11, 2026).Fill("What shows that it is done?", "The rota").SubmitAsync());

        done.MainText.ShouldContain("Write the rota: done 20 November 2026 by Medical director. Evidence: The rota");
    }

    [Fact]
    public async Task Forms_ForWhoOnlyLooks_AreRefused()
    {
        var details = await OpenAsync(Roles.BoardMember, "Common offer");
        var client = await host.SignedInAsync(Roles.BoardMember);

        details.Document.QuerySelectorAll("main a[href*='/new']").ShouldBeEmpty();
        (await client.GetAsync("/workstreams/new")).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await client.GetAsync(details.Message.RequestMessage!.RequestUri!.AbsolutePath + "/actions/new")).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await (await host.SignedInAsync(Roles.Auditor)).GetAsync("/workstreams")).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Get_WhatIsNotThere_IsNotFound() =>
        (await (await host.SignedInAsync(Roles.ProgrammeLead)).GetAsync($"/workstreams/{Guid.CreateVersion7()}")).Status.ShouldBe(HttpStatusCode.NotFound);

    private async Task<PageResponse> OpenAsync(string role, string name)
    {
        var client = await host.SignedInAsync(role);
        var list = await client.GetAsync("/workstreams?search=" + Uri.EscapeDataString(name));
        return await client.GetAsync(list.Document.QuerySelectorAll("main td a").Single(a => a.TextContent == name).GetAttribute("href")!);
    }

    private static async Task<PageResponse> WithMilestoneAsync(PageClient client, string name)
    {
        var form = await client.GetAsync("/workstreams/new");
        var details = await client.FollowAsync(await form.Form("Add workstream").Fill("Name", name).Fill("What is it for?", "For the test").SubmitAsync());
        var plan = await client.GetAsync(Href(details, "/milestones/new"));
        return await client.FollowAsync(await Date(plan.Form("Plan milestone"), "Input.Date", 1, 1, 2027).Fill("What is to be reached?", "Ready").SubmitAsync());
    }

    private static PageForm Date(PageForm form, string field, int day, int month, int year) =>
        form.FillNamed(field + ".Day", $"{day}").FillNamed(field + ".Month", $"{month}").FillNamed(field + ".Year", $"{year}");

    private static string Href(PageResponse page, string ending, string within = "") =>
        page.Document.QuerySelectorAll("main a").Select(a => a.GetAttribute("href")!).First(href => href.EndsWith(ending, StringComparison.Ordinal) && href.Contains(within, StringComparison.Ordinal));
}
