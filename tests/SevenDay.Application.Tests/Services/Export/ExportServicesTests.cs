using System.Text;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using SevenDay.Application.Errors;
using SevenDay.Application.Services;
using SevenDay.Application.Services.Export;
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

        var lines = Text(await ExportAsync(organisation, ExportFormat.Csv)).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);

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

        Text(await ExportAsync(organisation, ExportFormat.Csv)).ShouldContain($",'{name},");
        var cell = Sheet(await ExportAsync(organisation, ExportFormat.Xlsx), 0).Descendants<Row>().Last().Elements<Cell>().ElementAt(2);
        (cell.DataType!.Value, cell.InnerText, cell.CellFormula, cell.StyleIndex!.Value).ShouldBe((CellValues.InlineString, name, null, WorkbookStyles.QuotedText));
    }

    [Fact]
    public async Task The_workbook_has_real_dates_and_says_on_its_second_sheet_what_it_lacks()
    {
        var file = await ExportAsync(await ProviderAsync("Dated"), ExportFormat.Xlsx);

        var date = Sheet(file, 0).Descendants<Row>().Last().Elements<Cell>().ElementAt(15);
        (date.DataType, DateTime.FromOADate(double.Parse(date.InnerText))).ShouldBe((null, new DateTime(2026, 1, 1)));
        Sheet(file, 1).Descendants<Row>().Select(r => r.InnerText).ShouldContain("Earlier hours, and who declared and confirmed them, are left out.");
        using var document = SpreadsheetDocument.Open(new MemoryStream(file.ToArray()), false);
        new DocumentFormat.OpenXml.Validation.OpenXmlValidator().Validate(document).Select(e => e.Description).ShouldBeEmpty();
    }

    [Fact]
    public async Task Only_public_services_are_told_to_search_engines()
    {
        var organisation = TestData.AnOrganisation();
        await portal.AddAsync(organisation, TestData.AService(organisation, "Hidden", Week), new Service(organisation.Id, "Shown", "Stroke", Setting.Acute, isPublic: true));

        var text = Text(await ExportAsync(organisation, ExportFormat.SchemaOrg));

        text.ShouldContain("\"Shown\"");
        text.ShouldNotContain("Hidden");
    }

    [Fact]
    public async Task A_code_that_is_newer_than_the_hours_moves_their_date_and_one_that_has_ended_is_left_out()
    {
        var newer = new Organisation("Newer code", OrganisationKind.AcuteTrust, "NEW1", new DateOnly(2026, 6, 1));
        var ended = new Organisation("Ended code", OrganisationKind.AcuteTrust, "OLD1", to: new DateOnly(2020, 3, 31));
        await portal.AddAsync(newer, ended, TestData.AService(newer, "N", Week), TestData.AService(ended, "E", Week));

        Text(await ExportAsync(newer, ExportFormat.Csv)).ShouldContain("NEW1,Newer code,N,");
        Text(await ExportAsync(newer, ExportFormat.Csv)).ShouldContain(",2026-06-01,actual");
        Text(await ExportAsync(ended, ExportFormat.Csv)).ShouldContain("\n,Ended code,E,");
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

        (empty.Services, empty.ToArray().Length > 0).ShouldBe((0, true));
        await Should.ThrowAsync<NotFoundException>(() => portal.SendAsync(new ExportServices.Query(new ServiceChoice(new ServiceFilter(), Service: Guid.CreateVersion7()), format)));
    }

    [Fact]
    public async Task Nobody_without_a_role_may_export() =>
        await Should.ThrowAsync<ForbiddenException>(() => portal.SendAsync(new ExportServices.Query(new ServiceChoice(new ServiceFilter()), ExportFormat.Csv), new TestUser("Nobody")));

    [Fact]
    public async Task Mine_are_those_of_my_organisations_only()
    {
        var (mine, other) = (await ProviderAsync("Mine to export"), await ProviderAsync("Not mine to export"));

        var text = Text(await portal.SendAsync(new ExportServices.Query(new ServiceChoice(new ServiceFilter(), Mine: true), ExportFormat.Csv), TestUser.TrustEditor(mine.Id)));

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

    private static string Text(ExportedFile file) => Encoding.UTF8.GetString(file.ToArray());

    private static Worksheet Sheet(ExportedFile file, int number)
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(file.ToArray()), false);
        var sheet = document.WorkbookPart!.Workbook.Descendants<Sheet>().ElementAt(number);
        return (Worksheet)((WorksheetPart)document.WorkbookPart.GetPartById(sheet.Id!.Value!)).Worksheet.CloneNode(true);
    }
}
