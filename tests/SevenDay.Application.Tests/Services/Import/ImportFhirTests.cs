using System.Text;
using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Imports;
using SevenDay.Application.Services.Import;
using SevenDay.Domain.Hours;
using SevenDay.Domain.Services;
using SevenDay.TestKit;

namespace SevenDay.Application.Tests.Services.Import;

public sealed class ImportFhirTests(TestPortal portal) : IClassFixture<TestPortal>
{
    [Fact]
    public async Task A_close_before_the_opening_is_a_slip_and_no_day_of_21_hours()
    {
        var report = await portal.SendAsync(Import(Sample("slip.xml")));

        report.Applied.ShouldBeFalse();
        var problem = report.Problems.ShouldHaveSingleItem();
        (problem.Line, problem.Column, problem.Value).ShouldBe((2, "availableTime[0].availableEndTime", "08:30:00 to 05:30:00"));
        problem.Message.ShouldContain("would run 21 hours, past midnight. Did you mean 17:30?");
        report.Assumptions.ShouldContain(a => a.Contains("“Christmas” closes a part of 24 December 2026 only"));
        report.Assumptions.ShouldContain(a => a.Contains("“Christmas” closes a part of 26 December 2026 only"));
        report.Assumptions.ShouldContain(a => a.Contains("“Reduced clinics on bank holidays” is words that cannot be read"));
    }

    [Fact]
    public async Task The_same_file_put_right_names_the_days_it_leaves_out()
    {
        var text = (await File.ReadAllTextAsync(PathOf("slip.xml"))).Replace("05:30:00", "17:30:00").Replace("XSL1", "XSL2");

        var report = await portal.SendAsync(Import(new ImportFile("right.xml", Encoding.UTF8.GetBytes(text))));

        report.Applied.ShouldBeTrue();
        report.Assumptions.ShouldContain("Illustrative bone clinic: the file has no hours for Wednesday, Saturday, Sunday: read as closed.");
        var service = await StoredAsync("Illustrative bone clinic");
        service.Hours.Single().Declared.Week.ToString().ShouldBe("Mon-Tue 08:30-17:30, Thu-Fri 08:30-17:30");
        service.Specialty.ShouldBe("Trauma and orthopaedics");
        service.Exceptions.ShouldHaveSingleItem().Date.ShouldBe(new DateOnly(2026, 12, 25));
    }

    [Fact]
    public async Task A_bundle_gives_organisations_settings_closures_and_nights()
    {
        var report = await portal.SendAsync(Import(Sample("bundle.json"), midnight: true));

        report.Problems.ShouldBeEmpty();
        report.Rows.Select(r => (r.Line, r.Action)).ShouldBe([(16, ImportAction.Added), (28, ImportAction.Added)]);
        report.Rows[0].What.ShouldBe("Illustrative advice line, Illustrative Community Trust (XBU1)");
        report.Assumptions.ShouldContain(a => a.Contains("22:00:00 to 06:00:00 closes before it opens, which FHIR R4 leaves open: read as 10pm to 6am the next day"));
        report.Assumptions.ShouldContain(a => a.StartsWith("1 opening closes at 23:59: read as midnight"));
        var (line, night) = (await StoredAsync("Illustrative advice line"), await StoredAsync("Illustrative night nursing"));
        (line.Setting, line.Hours.Single().Declared.Week).ShouldBe((Setting.MentalHealth, WeekPattern.AlwaysOpen));
        night.Hours.Single().Declared.Week.ToString().ShouldBe("Wed 24h, Fri-Sat 22:00-06:00");
        night.Exceptions.Select(e => e.Date.Day).Order().ShouldBe([25, 26]);
    }

    [Theory]
    [InlineData("{\"daysOfWeek\":[\"mon\"],\"availableStartTime\":\"08:00:00\",\"availableEndTime\":\"24:00:00\"}", "For midnight at the end of the day write 23:59:59")]
    [InlineData("{\"daysOfWeek\":[\"mon\"],\"availableStartTime\":\"8am\",\"availableEndTime\":\"18:00:00\"}", "8am is not a FHIR time")]
    [InlineData("{\"daysOfWeek\":[\"mon\"],\"availableStartTime\":\"08:00:30\",\"availableEndTime\":\"18:00:00\"}", "has seconds")]
    [InlineData("{\"daysOfWeek\":[\"mon\"],\"availableStartTime\":\"00:00:00\",\"availableEndTime\":\"00:00:00\"}", "if 00:00 to 00:00 means 24 hours, say so")]
    [InlineData("{\"daysOfWeek\":[\"mon\"],\"availableStartTime\":\"08:00:00\"}", "Give a start and an end, or set allDay")]
    [InlineData("{\"availableStartTime\":\"08:00:00\",\"availableEndTime\":\"18:00:00\"}", "names no day of the week")]
    [InlineData("{\"daysOfWeek\":[\"Monday\"],\"allDay\":true}", "Name days as mon")]
    [InlineData("{\"daysOfWeek\":[\"mon\"],\"allDay\":true},{\"daysOfWeek\":[\"mon\"],\"availableStartTime\":\"09:00:00\",\"availableEndTime\":\"12:00:00\"}", "overlap")]
    public async Task Each_mistake_has_its_sentence(string times, string sentence) =>
        (await portal.SendAsync(Import(Resource(times)))).Problems.ShouldHaveSingleItem().Message.ShouldContain(sentence);

    [Theory]
    [InlineData("hello", "neither JSON nor XML")]
    [InlineData("<a><b></a>", "neither JSON nor XML")]
    [InlineData("<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>", "neither JSON nor XML")]
    [InlineData("{\"resourceType\":\"Patient\"}", "No HealthcareService was found")]
    [InlineData("{\"resourceType\":\"HealthcareService\",\"name\":\"X\"}", "say which organisation provides the service")]
    [InlineData("{\"resourceType\":\"HealthcareService\",\"name\":\"X\",\"providedBy\":{\"reference\":\"Organization/9\"}}", "the organisation is not in the file")]
    [InlineData("{\"resourceType\":\"HealthcareService\",\"name\":\"X\",\"active\":false,\"providedBy\":{\"display\":\"Y\"}}", "no longer active")]
    public async Task A_file_that_is_not_what_it_should_be_is_refused(string text, string sentence) =>
        (await portal.SendAsync(Import(new ImportFile("x", Encoding.UTF8.GetBytes(text))))).Problems.ShouldHaveSingleItem().Message.ShouldContain(sentence);

    [Fact]
    public async Task What_the_form_does_not_say_stays_as_it_was()
    {
        var organisation = TestData.AnOrganisation();
        var service = new Service(organisation.Id, "Kept", "Stroke", Setting.Ambulance, "", "SS0 0RY", isPublic: true);
        service.DeclareHours(TestData.Declared("24h|24h|24h|24h|24h|24h|24h"));
        await portal.AddAsync(organisation, service);
        var text = $"{{\"resourceType\":\"HealthcareService\",\"name\":\"Kept\",\"providedBy\":{{\"identifier\":{{\"value\":\"{organisation.OdsCode}\"}}}},\"availableTime\":[{{\"daysOfWeek\":[\"mon\"],\"allDay\":true}}]}}";

        (await portal.SendAsync(Import(new ImportFile("x.json", Encoding.UTF8.GetBytes(text))))).Applied.ShouldBeTrue();

        var stored = await StoredAsync("Kept");
        (stored.Specialty, stored.Setting, stored.Postcode, stored.IsPublic).ShouldBe(("Stroke", Setting.Ambulance, "SS0 0RY", true));
        var hours = stored.HoursOn(new DateOnly(2026, 11, 21))!;
        (hours.Declared.Week.ToString(), hours.BankHolidayRule).ShouldBe(("Mon 24h", BankHolidayRule.AsSunday));
    }

    private static ImportFile Resource(string times) => new("x.json", Encoding.UTF8.GetBytes(
        $"{{\"resourceType\":\"HealthcareService\",\"name\":\"Wrong\",\"providedBy\":{{\"display\":\"Somebody\"}},\"availableTime\":[{times}]}}"));

    private static ImportServices.Command Import(ImportFile file, bool midnight = false) => new(file, ServiceFileFormat.Fhir, false, midnight);

    private static ImportFile Sample(string name) => new(name, File.ReadAllBytes(PathOf(name)));

    private static string PathOf(string name) => Path.Combine(AppContext.BaseDirectory, "Files", "fhir", name);

    private Task<Service> StoredAsync(string name) =>
        portal.WithDbAsync(db => db.Services.AsNoTracking().Include(s => s.Hours).ThenInclude(h => h.Openings).Include(s => s.Exceptions).SingleAsync(s => s.Name == name));
}
