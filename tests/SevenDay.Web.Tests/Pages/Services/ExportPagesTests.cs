using System.Net;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Security;
using SevenDay.Web.Tests.Hosting;

namespace SevenDay.Web.Tests.Pages.Services;

public sealed class ExportPagesTests(PortalHost host) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task Get_FromTheFilteredList_KeepsTheFilterAndNamesTheLosses()
    {
        var client = await host.SignedInAsync(Roles.BoardMember);
        var list = await client.GetAsync("/services?organisation=RAJ&setting=Acute");
        var link = list.Document.QuerySelectorAll("a").Single(a => a.TextContent == "Export these services").GetAttribute("href")!;

        var page = await client.GetAsync(link);

        page.Heading.ShouldBe("Export services");
        page.MainText.ShouldContain("as narrowed on the list of services with the hours in force on 21 November 2026");
        page.MainText.ShouldContain("which stands in availabilityExceptions as words only.");
        var back = page.Document.QuerySelector(".nhsuk-back-link")!.GetAttribute("href")!;
        back.ShouldBe("/services?organisation=RAJ&setting=Acute");
        var rows = (await client.Http.GetStringAsync(Download(page, "CSV"))).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        page.MainText.ShouldContain($"Download {rows.Length - 1} services as CSV");
        rows.Skip(1).ShouldAllBe(row => row.StartsWith("RAJ,"));
    }

    [Theory]
    [InlineData("CSV", "text/csv", ".csv")]
    [InlineData("Excel workbook", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", ".xlsx")]
    [InlineData("FHIR R4 HealthcareService", "application/fhir+json", ".fhir.json")]
    [InlineData("Open Referral UK schedule", "text/csv", "-schedule.csv")]
    [InlineData("Calendar (iCalendar)", "text/calendar", ".ics")]
    [InlineData("schema.org (JSON-LD)", "application/ld+json", ".jsonld")]
    public async Task Get_File_IsADownloadOfItsType(string name, string type, string extension)
    {
        var client = await host.SignedInAsync(Roles.BoardMember);

        var answer = await client.Http.GetAsync(Download(await client.GetAsync("/services/export"), name));

        (answer.StatusCode, answer.Content.Headers.ContentType!.MediaType).ShouldBe((HttpStatusCode.OK, type));
        answer.Content.Headers.ContentDisposition!.FileName.ShouldBe($"services-2026-11-21{extension}");
        (await answer.Content.ReadAsByteArrayAsync()).Length.ShouldBeGreaterThan(100);
    }

    [Fact]
    public async Task Get_OfOneService_NamesItAndOfAMissingOneIsNotFound()
    {
        var client = await host.SignedInAsync(Roles.BoardMember);
        var id = await host.WithDbAsync(db => db.Services.Where(s => s.Name == "Home from hospital").Select(s => s.Id).SingleAsync());

        var page = await client.GetAsync($"/services/export?service={id}");

        page.Heading.ShouldBe("Export Home from hospital");
        (await client.Http.GetStringAsync(Download(page, "CSV"))).Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(2);
        (await client.GetAsync($"/services/export?service={Guid.CreateVersion7()}")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await client.GetAsync("/services/export?search=no+such+service")).MainText.ShouldContain("No services to export");
    }

    [Fact]
    public async Task Get_PageOfAPublicService_TellsItsHoursToSearchEnginesAndThatOfAnotherDoesNot()
    {
        var client = await host.SignedInAsync(Roles.BoardMember);
        var ids = await host.WithDbAsync(db => db.Services.GroupBy(s => s.IsPublic).Select(g => new { g.Key, Id = g.Min(s => s.Id) }).ToDictionaryAsync(g => g.Key, g => g.Id));

        var shown = (await client.GetAsync($"/services/{ids[true]}")).Document.QuerySelector("script[type='application/ld+json']");
        var other = (await client.GetAsync($"/services/{ids[false]}")).Document.QuerySelector("script[type='application/ld+json']");

        other.ShouldBeNull();
        var data = JsonDocument.Parse(shown.ShouldNotBeNull().TextContent).RootElement;
        data.GetProperty("@context").GetString().ShouldBe("https://schema.org");
        data.GetProperty("openingHoursSpecification").GetArrayLength().ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task Post_AnExportedWorkbook_ImportsAsUnchanged()
    {
        var client = await host.SignedInAsync(Roles.ProgrammeLead);
        var page = await client.GetAsync("/services/export?organisation=RAJ&mine=false");
        var workbook = await client.Http.GetByteArrayAsync(Download(page, "Excel workbook"));

        var form = (await client.GetAsync("/services/import")).Form("Check the file");
        var check = await client.FollowAsync(await form.Attach("File", "services.xlsx", workbook).Choose("Excel workbook").SubmitAsync());

        check.MainText.ShouldContain("The portal has all of this already. There is nothing to import.");
    }

    [Fact]
    public async Task Get_WithHoursAhead_HasARowForEachVersionAndFewerLosses()
    {
        var client = await host.SignedInAsync(Roles.BoardMember);
        var page = await client.GetAsync("/services/export?search=Radiology%3A+MRI");
        page.MainText.ShouldContain("planned or later hours");

        var ahead = await client.GetAsync(page.Document.QuerySelectorAll("main a").Single(a => a.TextContent == "Take planned and later hours too").GetAttribute("href")!);

        var rows = (await client.Http.GetStringAsync(Download(ahead, "CSV"))).Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Skip(1).ToList();
        rows.Select(row => string.Join(',', row.Split(',')[^3..^1])).ShouldBe(["2026-09-01,actual", "2027-01-04,planned"]);
        ahead.Document.QuerySelector("section[aria-labelledby=format-Csv]")!.TextContent.ShouldNotContain("planned or later");
        ahead.Document.QuerySelector("section[aria-labelledby=format-Fhir]")!.TextContent.ShouldContain("planned or later");
    }

    private static string Download(PageResponse page, string name) =>
        page.Document.QuerySelectorAll("a[download]").Single(a => a.TextContent.EndsWith(" as " + name, StringComparison.Ordinal)).GetAttribute("href")!;
}
