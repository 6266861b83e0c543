using System.Text;
using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Imports;
using SevenDay.Application.Services.Import;
using SevenDay.Domain.Organisations;
using SevenDay.TestKit;

namespace SevenDay.Application.Tests.Services.Import;

public sealed class ImportNhsUkTests(TestPortal portal) : IClassFixture<TestPortal>
{
    [Theory]
    [InlineData("LS27UE-as.json", 10, 65, 15, 9, 9, 6, 543.67, 125.22, 7)]
    [InlineData("type-kit-origin-3-results.json", 30, 201, 126, 122, 22, 7, 1507.25, 219.00, 0)]
    public async Task The_published_files_give_their_figures(
        string name, int organisations, int weekly, int dated, int closed, int saturday, int sunday, double weekdayHours, double weekendHours, int at2359)
    {
        var report = await portal.SendAsync(Import(Published(name), dryRun: true));

        report.Problems.ShouldBeEmpty();
        var figures = report.Figures.ShouldNotBeNull();
        (figures.Organisations, figures.WeeklyRows, figures.DatedRows, figures.ClosedDates, figures.OpenSaturday, figures.OpenSunday, figures.EndingAt2359)
            .ShouldBe((organisations, weekly, dated, closed, saturday, sunday, at2359));
        Math.Round(figures.WeekdayMinutes / 60.0, 2).ShouldBe(weekdayHours);
        Math.Round(figures.WeekendMinutes / 60.0, 2).ShouldBe(weekendHours);
    }

    [Fact]
    public async Task What_is_stored_is_what_the_figures_say_and_importing_again_changes_nothing()
    {
        var first = await portal.SendAsync(Import(Published("LS27UE-as.json")));
        var again = await portal.SendAsync(Import(Published("LS27UE-as.json")));

        first.Applied.ShouldBeTrue();
        again.Count(ImportAction.Unchanged).ShouldBe(10);
        var names = first.Rows.Select(r => r.What.Split(", ")[1]).Distinct().ToList();
        var stored = await portal.WithDbAsync(async db => await db.Services.AsNoTracking().Include(s => s.Hours).Include(s => s.Exceptions)
            .Where(s => db.Organisations.Any(o => o.Id == s.OrganisationId && names.Contains(o.Name))).ToListAsync());
        stored.Count.ShouldBe(10);
        stored.Sum(s => s.Exceptions.Count).ShouldBe(15);
        stored.Sum(s => s.Exceptions.Count(e => e.Hours.IsClosed)).ShouldBe(9);
        stored.Sum(s => s.Hours.Single().Declared.Week.ToWeeklyHours().WeekdayMinutes).ShouldBe(first.Figures!.WeekdayMinutes);
        stored.Select(s => s.OrganisationId).Distinct().Count().ShouldBe(10);
    }

    [Fact]
    public async Task Midnight_is_read_when_confirmed_and_days_without_a_row_are_listed()
    {
        var literal = await portal.SendAsync(Import(Published("LS27UE-as.json"), dryRun: true));
        var confirmed = await portal.SendAsync(Import(Published("LS27UE-as.json"), dryRun: true, midnight: true));

        (confirmed.Figures!.WeekdayMinutes + confirmed.Figures.WeekendMinutes - literal.Figures!.WeekdayMinutes - literal.Figures.WeekendMinutes).ShouldBe(7);
        literal.Assumptions.ShouldContain(a => a.StartsWith("7 openings close at 23:59: read as it stands"));
        confirmed.Assumptions.ShouldContain(a => a.StartsWith("7 openings close at 23:59: read as midnight"));
        literal.Assumptions.Count(a => a.EndsWith(": read as closed.")).ShouldBe(4);
    }

    [Fact]
    public async Task Text_and_minutes_that_differ_are_reported_and_the_text_is_taken()
    {
        var report = await portal.SendAsync(Import(Json("""
            [{ "OrganisationName": "Differing Pharmacy", "ODSCode": "NX1", "OrganisationTypeId": "PHA", "Postcode": "LS1 1AA",
               "OpeningTimes": [
                 { "WeekDay": "Saturday", "Times": "09:00-13:00", "OffsetOpeningTime": 540, "OffsetClosingTime": 720, "OpeningTimeType": "General", "AdditionalOpeningDate": null, "IsOpen": true },
                 { "WeekDay": null, "Times": "10:00-12:00", "OpeningTimeType": "Additional", "AdditionalOpeningDate": "Jan  1 2027", "IsOpen": true }] }]
            """)));

        report.Assumptions.ShouldContain("Differing Pharmacy, LS1 1AA, Saturday: the text says 09:00-13:00 but the minutes say 09:00-12:00: the text was taken.");
        var organisation = await portal.WithDbAsync(db => db.Organisations.AsNoTracking().SingleAsync(o => o.OdsCode == "NX1"));
        organisation.Kind.ShouldBe(OrganisationKind.Pharmacy);
        var service = await portal.WithDbAsync(db => db.Services.AsNoTracking().Include(s => s.Hours).Include(s => s.Exceptions).SingleAsync(s => s.OrganisationId == organisation.Id));
        service.Hours.Single().Declared.Week.ToString().ShouldBe("Sat 09:00-13:00");
        service.Exceptions.Single().Date.ShouldBe(new DateOnly(2027, 1, 1));
    }

    [Fact]
    public async Task A_wrong_row_is_named_with_its_line_and_nothing_is_written()
    {
        var report = await portal.SendAsync(Import(Json("""
            { "value": [
              { "OrganisationName": "Right Pharmacy", "Postcode": "LS1 1AB", "OpeningTimes": "[]" },
              { "OrganisationName": "Wrong Pharmacy", "Postcode": "LS1 1AC",
                "OpeningTimesV2": [{ "Weekday": "Monday", "Times": "08:30-05:30", "IsOpen": true }, { "Weekday": "Mondag", "Times": "08:30-17:30", "IsOpen": true },
                  { "Weekday": "", "Times": "", "AdditionalOpeningDate": "Smarch 13 2027", "IsOpen": false }] } ] }
            """)));

        report.Applied.ShouldBeFalse();
        report.Problems.Select(p => (p.Line, p.Column, p.Value)).ShouldBe(
            [(3, "OpeningTimesV2[0].Times", "08:30-05:30"), (3, "OpeningTimesV2[1].Weekday", "Mondag"), (3, "OpeningTimesV2[2].AdditionalOpeningDate", "Smarch 13 2027")]);
        report.Problems[0].Message.ShouldContain("Did you mean 17:30?");
        (await portal.WithDbAsync(db => db.Organisations.AnyAsync(o => o.Name == "Right Pharmacy"))).ShouldBeFalse();
    }

    [Theory]
    [InlineData("organisation_ods,organisation\n", "not JSON")]
    [InlineData("{ \"value\": [] }", "No organisation was found")]
    [InlineData("42", "No organisation was found")]
    public async Task A_file_of_another_kind_is_refused_with_a_sentence(string text, string message) =>
        (await portal.SendAsync(Import(Json(text)))).Problems.ShouldHaveSingleItem().Message.ShouldContain(message);

    [Fact]
    public async Task The_same_organisation_twice_is_refused()
    {
        const string one = """{ "OrganisationName": "Double Pharmacy", "Postcode": "LS1 1AD", "OpeningTimes": "[]" }""";

        (await portal.SendAsync(Import(Json($"[{one},\n{one}]")))).Problems.ShouldHaveSingleItem().Message.ShouldContain("Lines 1 and 2");
    }

    private static ImportServices.Command Import(ImportFile file, bool dryRun = false, bool midnight = false) => new(file, ServiceFileFormat.NhsUk, dryRun, midnight);

    private static ImportFile Json(string text) => new("nhsuk.json", Encoding.UTF8.GetBytes(text));

    private static ImportFile Published(string name) => new(name, File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Files", "nhsuk", name)));
}
