using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Security;
using SevenDay.Web.Tests.Hosting;

namespace SevenDay.Web.Tests.Pages.Services;

public sealed class ImportPagesTests(PortalHost host) : IClassFixture<PortalHost>
{
    private const string Header =
        "organisation_ods,organisation,service,specialty,setting,site,postcode,mon,tue,wed,thu,fri,sat,sun,bank_holiday,effective_from,status,public\n";

    [Fact]
    public async Task Post_File_ShowsWhatItWouldDoAndImportsOnceConfirmed()
    {
        var client = await host.SignedInAsync(Roles.ProgrammeLead);

        var check = await SendAsync(client, Header + Row("Web import one") + Row("Web import two"));

        check.Heading.ShouldBe("import.csv What the file would do");
        check.MainText.ShouldContain("Would be added 2 rows");
        (await CountAsync("Web import%")).ShouldBe(0);

        var done = await client.FollowAsync(await check.Form("Import 2 services").SubmitAsync());
        (await CountAsync("Web import%")).ShouldBe(2);
        done.Status.ShouldNotBe(HttpStatusCode.BadRequest);
        (await client.GetAsync(check.Message.RequestMessage!.RequestUri!.PathAndQuery)).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Post_WrongFile_NamesEachMistakeAndOffersNoImport()
    {
        var client = await host.SignedInAsync(Roles.ProgrammeLead);

        var check = await SendAsync(client, Header + Row("Web wrong", monday: "8-6") + Row("Web right"));

        check.MainText.ShouldContain("Nothing can be imported yet. 1 mistake must be put right");
        check.MainText.ShouldContain("Line 2 Column mon Value 8-6 What is wrong 8-6 is not written in full.");
        check.Document.QuerySelectorAll("button").ShouldNotContain(b => b.TextContent.StartsWith("Import"));
        var report = await client.Http.GetStringAsync(check.Document.QuerySelector("a[download]")!.GetAttribute("href"));
        report.ShouldContain("2,refused,,mon,8-6,");
    }

    [Fact]
    public async Task Get_Check_ReadsMidnightWhenConfirmedAndFiltersByOutcome()
    {
        var client = await host.SignedInAsync(Roles.ProgrammeLead);
        var check = await SendAsync(client, Header + Row("Web midnight", monday: "18:00-23:59"));

        var again = await check.Form("Read the file again").Choose("23:59 means midnight").SubmitAsync();

        check.MainText.ShouldContain("1 opening closes at 23:59: read as it stands");
        again.MainText.ShouldContain("1 opening closes at 23:59: read as midnight, as you confirmed.");
        again.MainText.ShouldContain("Monday, 6pm to midnight");
        again.Form("Import 1 service").Values().ShouldNotBeEmpty();
        (await client.GetAsync(again.Message.RequestMessage!.RequestUri!.PathAndQuery + "&show=Unchanged")).MainText.ShouldNotContain("Web midnight");
    }

    [Fact]
    public async Task Post_Discard_ThrowsTheFileAway()
    {
        var client = await host.SignedInAsync(Roles.ProgrammeLead);
        var check = await SendAsync(client, Header + Row("Web discarded"));

        var page = await client.FollowAsync(await check.Form("Throw the file away").SubmitAsync());

        page.MainText.ShouldContain("import.csv was thrown away. Nothing was imported.");
        (await CountAsync("Web discarded")).ShouldBe(0);
    }

    [Fact]
    public async Task Get_CheckOfAnother_IsNotFound()
    {
        var check = await SendAsync(await host.SignedInAsync(Roles.ProgrammeLead), Header + Row("Web private"));

        var administrator = await host.SignedInAsync(Roles.Administrator);

        (await administrator.GetAsync(check.Message.RequestMessage!.RequestUri!.PathAndQuery)).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Post_NothingOrTooMuch_SaysSo()
    {
        var client = await host.SignedInAsync(Roles.ProgrammeLead);

        var nothing = await (await client.GetAsync("/services/import")).Form("Check the file").SubmitAsync();
        var tooMuch = await SendAsync(client, new string('x', 21 * 1024 * 1024));

        nothing.Status.ShouldBe(HttpStatusCode.BadRequest);
        nothing.Errors.ShouldBe(["Choose the file to import.", "Say which form the file has."]);
        tooMuch.Errors.ShouldBe(["The file is larger than 20 MB. Split it into smaller files."]);
    }

    [Fact]
    public async Task Get_Example_IsAFileThatTheImportAccepts()
    {
        var client = await host.SignedInAsync(Roles.TrustEditor);
        var example = await client.Http.GetStringAsync("/services/import?handler=Example");

        var check = await SendAsync(await host.SignedInAsync(Roles.ProgrammeLead), example);

        check.MainText.ShouldContain("Would be added 2 rows");
    }

    [Fact]
    public async Task Get_Import_IsForbiddenToABoardMember() =>
        (await (await host.SignedInAsync(Roles.BoardMember)).GetAsync("/services/import")).Status.ShouldBe(HttpStatusCode.Forbidden);

    private static async Task<PageResponse> SendAsync(PageClient client, string text)
    {
        var form = (await client.GetAsync("/services/import")).Form("Check the file");
        return await client.FollowAsync(await form.Attach("File", "import.csv", Encoding.UTF8.GetBytes(text)).Choose("CSV").SubmitAsync());
    }

    private static string Row(string service, string monday = "08:00-18:00") =>
        $"RDD,,{service},Acute medicine,Acute,Web site,,{monday},closed,closed,closed,closed,closed,closed,,2015-04-01,actual,no\n";

    private Task<int> CountAsync(string pattern) => host.WithDbAsync(db => db.Services.CountAsync(s => EF.Functions.Like(s.Name, pattern)));
}
