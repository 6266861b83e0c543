using System.Net;
using System.Text;
using SevenDay.Application.Security;
using SevenDay.Web.Tests.Hosting;

namespace SevenDay.Web.Tests.Pages.Audits;

public sealed class EntryFilePagesTests(PortalHost host) : IClassFixture<PortalHost>
{
    private const string Header = "organisation_ods,case_ref,specialty,clock,clock_start,excluded,reviewed,first_review,reviews_due,reviews_done";

    [Fact]
    public async Task Post_File_ShowsWhatItWouldDoImportsItOnceAndSendsItBack()
    {
        var client = await host.SignedInAsync(Roles.ProgrammeLead);
        var round = await new RoundOnPages(client).StartAsync("Round by file", open: true);
        var file = Header + "\n" + Row("W1") + "\n" + Row("W2", "23:30");

        var check = await SendAsync(client, round, file);
        check.Heading.ShouldBe("cases.csv, into Round by file What the file would do");
        check.MainText.ShouldContain("Would be added 2 cases");
        var done = await client.FollowAsync(await check.Form("Import 2 cases").SubmitAsync());
        done.MainText.ShouldContain("Imported cases.csv: 2 cases added, 0 rows left as they were.");

        var link = done.Document.QuerySelectorAll("a[download]").First(a => a.TextContent.Contains("CSV")).GetAttribute("href")!;
        var sent = await client.GetAsync(link);
        sent.Message.Content.Headers.ContentDisposition!.FileName.ShouldStartWith("cases-round-by-file-");
        sent.Text.ShouldContain("W2,Acute medicine,Admission");
        var again = await SendAsync(client, round, sent.Text);
        again.MainText.ShouldContain("The round has all of these cases already.");
        again.Document.QuerySelectorAll("button").ShouldNotContain(b => b.TextContent.StartsWith("Import"));
        (await client.FollowAsync(await again.Form("Throw the file away").SubmitAsync())).MainText.ShouldContain("cases.csv was thrown away. Nothing was imported.");
    }

    [Fact]
    public async Task Post_WrongFile_NamesEveryMistakeAndKeepsNothing()
    {
        var client = await host.SignedInAsync(Roles.ProgrammeLead);
        var round = await new RoundOnPages(client).StartAsync("Round by wrong file", open: true);
        var file = Header + "\n" + Row("943 476 5919") + "\n" + Row("W2", "08:00");

        var answer = await SendAsync(client, round, file);

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        answer.MainText.ShouldContain("Nothing has been imported, and the file has not been kept. 2 mistakes must be put right");
        answer.MainText.ShouldContain("Line 3 Column first_review Value 2026-11-12 08:00 What is wrong This is before the");
        var report = await answer.Form("Download every mistake as CSV").Attach("File of cases", "cases.csv", Encoding.UTF8.GetBytes(file)).SubmitAsync();
        report.Text.ShouldContain("2,refused,,case_ref,");
        (await (await client.GetAsync(round + "/entries/import")).Form("Check the file").SubmitAsync()).Errors.ShouldBe(["Choose the file to import."]);
    }

    [Fact]
    public async Task Post_ConfirmOfSomethingElse_IsRefused()
    {
        var client = await host.SignedInAsync(Roles.ProgrammeLead);
        var round = await new RoundOnPages(client).StartAsync("Round that went on", open: true);
        var check = await SendAsync(client, round, Header + "\n" + Row("W1") + "\n" + Row("W2"));
        await (await SendAsync(client, round, Header + "\n" + Row("W1"))).Form("Import 1 case").SubmitAsync();

        var refused = await check.Form("Import 2 cases").SubmitAsync();

        refused.Status.ShouldBe(HttpStatusCode.BadRequest);
        refused.Errors.ShouldHaveSingleItem().ShouldContain("has changed since you looked");
        (await client.FollowAsync(await refused.Form("Import 1 case").SubmitAsync())).MainText.ShouldContain("1 case added, 1 row left as they were");
    }

    [Fact]
    public async Task Get_Files_AreForThoseWhoMay()
    {
        var lead = await host.SignedInAsync(Roles.ProgrammeLead);
        var round = await new RoundOnPages(lead).StartAsync("Round for some", open: true);
        await (await SendAsync(lead, round, Header + "\n" + Row("W1"))).Form("Import 1 case").SubmitAsync();

        (await (await host.SignedInAsync(Roles.BoardMember)).GetAsync(round + "/entries/export")).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await (await host.SignedInAsync(Roles.Auditor)).GetAsync(round + "/entries/export")).Text.ShouldNotContain("W1");
        (await (await host.SignedInAsync(Roles.TrustEditor)).GetAsync(round + "/entries/export")).Text.ShouldContain("W1");
        (await (await host.SignedInAsync(Roles.Auditor)).GetAsync(round + "/entries/import")).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await lead.GetAsync(round + "/entries/export?format=Xlsx")).Message.Content.Headers.ContentType!.MediaType!.ShouldContain("spreadsheetml");
        (await lead.GetAsync(round + "/entries/export?format=pdf")).Status.ShouldBe(HttpStatusCode.BadRequest);
    }

    private static async Task<PageResponse> SendAsync(PageClient client, string round, string text)
    {
        var form = await client.GetAsync(round + "/entries/import");
        return await client.FollowAsync(await form.Form("Check the file").Attach("File of cases", "cases.csv", Encoding.UTF8.GetBytes(text)).SubmitAsync());
    }

    private static string Row(string reference, string reviewed = "20:00") => $"RAJ,{reference},Acute medicine,Admission,2026-11-12 09:00,no,yes,2026-11-12 {reviewed},1,1";
}
