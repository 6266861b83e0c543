using System.Text;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using SevenDay.Application.Errors;
using SevenDay.Application.Services;
using SevenDay.Application.Services.Export;
using SevenDay.Domain.Hours;
using SevenDay.Domain.Organisations;
using SevenDay.Domain.Services;
using SevenDay.TestKit;

namespace SevenDay.Application.Tests.Services.Export;

public sealed class ExportServicesTests(TestPortal portal) : IClassFixture<TestPortal>
{
    private const string Week = "08:00-18:00|24h|closed|09:00-12:00;13:00-17:00|20:00-02:00|closed|closed";

    [Fact]
    public async Task The_csv_file_has_the_columns_of_the_import_and_a_row_for_each_service()
    {
        var organisation = await ProviderAsync("One", "Two");

        var lines = (await TextAsync(await ExportAsync(organisation, ExportFormat.Csv))).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);

        lines[0].ShouldBe("organisation_ods,organisation,service,specialty,setting,site,postcode,mon,tue,wed,thu,fri,sat,sun,bank_holiday,effective_from,status,public");
        lines[1].ShouldBe($"{organisation.OdsCode},{organisation.Name},One,Acute medicine,Acute,Main site,,08:00-18:00,24h,closed,09:00-12:00;13:00-17:00,20:00-02:00,closed,closed,as-sunday,2026-01-01,actual,no");
        lines.Length.ShouldBe(3);
    }

    [Theory]
    [InlineData("=HYPERLINK(1)")]
    [InlineData("+44")]
    [InlineData("-1")]
    [InlineData("@SUM")]
    public async Task A_text_that_a_spreadsheet_would_run_is_made_harmless(string name)
    {
        var organisation = await ProviderAsync(name);

        (await TextAsync(await ExportAsync(organisation, ExportFormat.Csv))).ShouldContain($",'{name},");
        var cell = (await SheetAsync(await ExportAsync(organisation, ExportFormat.Xlsx), 0)).Descendants<Row>().Last().Elements<Cell>().ElementAt(2);
        (cell.DataType!.Value, cell.InnerText, cell.CellFormula, cell.StyleIndex!.Value).ShouldBe((CellValues.InlineString, name, null, WorkbookStyles.QuotedText));
    }

    [Fact]
    public async Task The_workbook_has_real_dates_and_says_on_its_second_sheet_what_it_lacks()
    {
        var file = await ExportAsync(await ProviderAsync("Dated"), ExportFormat.Xlsx);

        var date = (await SheetAsync(file, 0)).Descendants<Row>().Last().Elements<Cell>().ElementAt(15);
        (date.DataType, DateTime.FromOADate(double.Parse(date.InnerText))).ShouldBe((null, new DateTime(2026, 1, 1)));
        (await SheetAsync(file, 1)).Descendants<Row>().Select(r => r.InnerText).ShouldContain("Earlier hours, and who declared and confirmed them, are left out.");
        using var document = SpreadsheetDocument.Open(new MemoryStream(await file.ToArrayAsync()), false);
        new DocumentFormat.OpenXml.Validation.OpenXmlValidator().Validate(document).Select(e => e.Description).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(ExportFormat.Csv, true)]
    [InlineData(ExportFormat.Fhir, false)]
    public async Task Planned_and_later_hours_come_along_when_asked_for_where_the_format_can_say_so(ExportFormat format, bool can)
    {
        var organisation = TestData.AnOrganisation();
        var service = TestData.AService(organisation, "Ahead", Week);
        service.DeclareHours(TestData.Declared("24h|24h|24h|24h|24h|24h|24h", "2027-04-01") with { Status = HoursStatus.Planned });
        service.DeclareHours(TestData.Declared(Week, "2027-01-01"));
        var onlyPlanned = TestData.AService(organisation, "Only planned");
        onlyPlanned.DeclareHours(TestData.Declared(Week, "2027-02-01") with { Status = HoursStatus.Planned });
        await portal.AddAsync(organisation, service, onlyPlanned);
        var choice = new ServiceChoice(new ServiceFilter(Organisation: organisation.Id.ToString()), Ahead: true);

        var file = await portal.SendAsync(new ExportServices.Query(choice, format));
        var text = await TextAsync(file);
        var said = (await portal.SendAsync(new DescribeExport.Query(choice))).Formats.Single(f => f.Format == format).CannotSay;

        file.Items.ShouldBe(2);
        said.Any(s => s.Contains("planned or later hours")).ShouldBe(!can);
        if (!can) return;
        text.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(line => string.Join(',', line.Split(',')[2..3].Concat(line.Split(',')[^3..^1])))
            .ShouldBe(["Ahead,2026-01-01,actual", "Ahead,2027-01-01,actual", "Ahead,2027-04-01,planned", "Only planned,2027-02-01,planned"]);
        said.ShouldContain(s => s.StartsWith("The import takes one row for each service"));
    }

    [Fact]
    public async Task Only_public_services_are_told_to_search_engines()
    {
        var organisation = TestData.AnOrganisation();
        await portal.AddAsync(organisation, TestData.AService(organisation, "Hidden", Week), new Service(organisation.Id, "Shown", "Stroke", Setting.Acute, isPublic: true));

        var text = await TextAsync(await ExportAsync(organisation, ExportFormat.SchemaOrg));

        text.ShouldContain("\"Shown\"");
        text.ShouldNotContain("Hidden");
    }

    [Fact]
    public async Task A_code_that_is_newer_than_the_hours_moves_their_date_and_one_that_has_ended_is_left_out()
    {
        var newer = new Organisation("Newer code", OrganisationKind.AcuteTrust, "NEW1", new DateOnly(2026, 6, 1));
        var ended = new Organisation("Ended code", OrganisationKind.AcuteTrust, "OLD1", to: new DateOnly(2020, 3, 31));
        await portal.AddAsync(newer, ended, TestData.AService(newer, "N", Week), TestData.AService(ended, "E", Week));

        (await TextAsync(await ExportAsync(newer, ExportFormat.Csv))).ShouldContain("NEW1,Newer code,N,");
        (await TextAsync(await ExportAsync(newer, ExportFormat.Csv))).ShouldContain(",2026-06-01,actual");
        (await TextAsync(await ExportAsync(ended, ExportFormat.Csv))).ShouldContain("\n,Ended code,E,");
    }

    [Theory]
    [InlineData(ExportFormat.Csv)]
    [InlineData(ExportFormat.Xlsx)]
    [InlineData(ExportFormat.Fhir)]
    [InlineData(ExportFormat.OpenReferral)]
    [InlineData(ExportFormat.Calendar)]
    [InlineData(ExportFormat.SchemaOrg)]
    public async Task No_services_make_a_file_without_services_and_one_that_is_missing_is_not_found(ExportFormat format)
    {
        var empty = await portal.SendAsync(new ExportServices.Query(new ServiceChoice(new ServiceFilter(Search: "no such service")), format));

        (empty.Items, (await empty.ToArrayAsync()).Length > 0).ShouldBe((0, true));
        await Should.ThrowAsync<NotFoundException>(() => portal.SendAsync(new ExportServices.Query(new ServiceChoice(new ServiceFilter(), Service: Guid.CreateVersion7()), format)));
    }

    [Fact]
    public async Task Nobody_without_a_role_may_export() =>
        await Should.ThrowAsync<ForbiddenException>(() => portal.SendAsync(new ExportServices.Query(new ServiceChoice(new ServiceFilter()), ExportFormat.Csv), new TestUser("Nobody")));

    [Fact]
    public async Task Mine_are_those_of_my_organisations_only()
    {
        var (mine, other) = (await ProviderAsync("Mine to export"), await ProviderAsync("Not mine to export"));

        var text = await TextAsync(await portal.SendAsync(new ExportServices.Query(new ServiceChoice(new ServiceFilter(), Mine: true), ExportFormat.Csv), TestUser.TrustEditor(mine.Id)));

        text.ShouldContain("Mine to export");
        text.ShouldNotContain(other.Name);
    }

    private async Task<Organisation> ProviderAsync(params string[] services)
    {
        var organisation = TestData.AnOrganisation();
        await portal.AddAsync([organisation, .. services.Select(name => TestData.AService(organisation, name, Week))]);
        return organisation;
    }

    private Task<ExportedFile> ExportAsync(Organisation organisation, ExportFormat format) =>
        portal.SendAsync(new ExportServices.Query(new ServiceChoice(new ServiceFilter(Organisation: organisation.Id.ToString())), format));

    private static async Task<string> TextAsync(ExportedFile file) => Encoding.UTF8.GetString(await file.ToArrayAsync());

    private static async Task<Worksheet> SheetAsync(ExportedFile file, int number)
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(await file.ToArrayAsync()), false);
        var sheet = document.WorkbookPart!.Workbook.Descendants<Sheet>().ElementAt(number);
        return (Worksheet)((WorksheetPart)document.WorkbookPart.GetPartById(sheet.Id!.Value!)).Worksheet.CloneNode(true);
    }
}
