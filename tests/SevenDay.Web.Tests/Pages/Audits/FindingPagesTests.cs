using System.Net;
using System.Text;
using SevenDay.Application.Security;
using SevenDay.Web.Tests.Hosting;

namespace SevenDay.Web.Tests.Pages.Audits;

public sealed class FindingPagesTests(PortalHost host) : IClassFixture<PortalHost>
{
    private static readonly byte[] Pdf = Encoding.ASCII.GetBytes("%PDF-1.7\n%%EOF\n");

    [Fact]
    public async Task Post_Finding_GoesFromThePoorResultToAnActionThatIsClosedWithAFileAndOpenedAgain()
    {
        var client = await host.SignedInAsync(Roles.ProgrammeLead);
        var list = await client.GetAsync("/audits/poor-results");
        list.MainText.ShouldContain("to answer");
        var round = list.Document.QuerySelector("main li.sd-panel a[href$='/results']")!.GetAttribute("href")!.Replace("/results", "");
        var raise = list.Document.QuerySelector("main li.sd-panel a[href*='/findings/new']")!.GetAttribute("href")!;
        (await client.GetAsync(round)).MainText.ShouldContain("Poor results without an action");
        (await client.GetAsync("/")).MainText.ShouldContain("without an action");

        var form = await client.GetAsync(raise);
        form.Text.ShouldContain("Find out why");
        await form.Form("Add the action").Fill("Workstream", "Common offer").Fill("What is to be done", "Saturday rota by file").SubmitAsync();

        (await client.GetAsync("/audits/poor-results")).Text.ShouldNotContain(raise.Replace("&", "&amp;"));
        var action = await OpenAsync(client, "Saturday rota by file");
        action.MainText.ShouldContain("The finding that raised it");
        action.MainText.ShouldContain("On the day it was raised: weekday ");
        action.MainText.ShouldContain("Did it work? The action is not done yet");

        var path = action.Message.RequestMessage!.RequestUri!.AbsolutePath;
        var close = await client.GetAsync(path + "/complete");
        var refused = await Date(close.Form("Close action")).Fill("What shows that it is done?", "The rota").Attach("A file that shows it (optional)", "rota.pdf", "<html>"u8.ToArray()).SubmitAsync();
        refused.Errors.ShouldHaveSingleItem().ShouldContain("not a PDF");
        await Date(close.Form("Close action")).Fill("What shows that it is done?", "The rota").Attach("A file that shows it (optional)", "rota.exe", Pdf).SubmitAsync();
        var done = await client.GetAsync(path);
        var file = await (await host.SignedInAsync(Roles.BoardMember)).Http.GetAsync(done.Document.QuerySelector("a[download]")!.GetAttribute("href"));
        file.Content.Headers.ContentDisposition!.DispositionType.ShouldBe("attachment");
        file.Content.Headers.ContentDisposition.FileName.ShouldBe("rota.pdf");
        file.Content.Headers.ContentType!.MediaType.ShouldBe("application/pdf");
        file.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);

        var again = await client.FollowAsync(await (await client.GetAsync(path + "/reopen")).Form("Open it again").Fill("Why is it opened again?", "Found again").SubmitAsync());
        again.MainText.ShouldContain("Found again");
        again.MainText.ShouldContain("rota.pdf");
        (await (await host.SignedInAsync(Roles.BoardMember)).GetAsync(path)).MainText.ShouldNotContain("Close the action");
    }

    [Fact]
    public async Task Post_NoActionNeeded_TakesItOffTheListWithTheReason()
    {
        var client = await host.SignedInAsync(Roles.ProgrammeLead);
        var list = await client.GetAsync("/audits/poor-results");
        var dismiss = list.Document.QuerySelectorAll("main a[href*='/findings/dismiss']")[^1].GetAttribute("href")!;
        var form = await client.GetAsync(dismiss);

        (await form.Form("Take it off the list").SubmitAsync()).Errors.ShouldBe(["Say why no action is needed."]);
        var done = await client.FollowAsync(await form.Form("Take it off the list").Fill("Why does it need no action?", "Dealt with since").SubmitAsync());

        done.MainText.ShouldContain("Answered without an action");
        done.MainText.ShouldContain("No action: Dealt with since");
        (await client.GetAsync($"/audits/{Guid.CreateVersion7()}/findings/dismiss?criterion=x")).MainText.ShouldContain("needs no answer any more");
        (await (await host.SignedInAsync(Roles.TrustEditor)).GetAsync(dismiss)).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Get_Effect_SaysWhenThereIsNothingToCompare()
    {
        var client = await host.SignedInAsync(Roles.BoardMember);

        (await client.GetAsync(await RoundOnPages.FindAsync(client, "Weekend audit", "January 2026") + "/effect")).MainText.ShouldContain("Nothing to compare");
        (await client.GetAsync(await RoundOnPages.FindAsync(client, "Weekend audit", "November") + "/effect")).MainText.ShouldContain("Rounds are compared once they are closed.");
    }

    private static async Task<PageResponse> OpenAsync(PageClient client, string title)
    {
        var list = await client.GetAsync("/workstreams?search=Common+offer");
        var workstream = await client.GetAsync(list.Document.QuerySelectorAll("main td a").Single(a => a.TextContent == "Common offer").GetAttribute("href")!);
        return await client.GetAsync(workstream.Document.QuerySelectorAll("main a").First(a => a.TextContent == title).GetAttribute("href")!);
    }

    private static PageForm Date(PageForm form) => form.FillNamed("Input.On.Day", "20").FillNamed("Input.On.Month", "11").FillNamed("Input.On.Year", "2026");
}
