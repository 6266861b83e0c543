using System.Text;
using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Imports;
using SevenDay.Application.Services.Import;
using SevenDay.Domain.Hours;
using SevenDay.Domain.Services;
using SevenDay.TestKit;

namespace SevenDay.Application.Tests.Services.Import;

public sealed class ImportScheduleTests(TestPortal portal) : IClassFixture<TestPortal>
{
    private const string Header = "service_id,freq,byday,opens_at,closes_at,valid_from,valid_to,count,description\n";

    [Fact]
    public async Task Services_with_their_schedules_are_read_and_every_guess_is_told()
    {
        var report = await portal.SendAsync(Import(Sample("services.json")));

        report.Problems.ShouldBeEmpty();
        report.Applied.ShouldBeTrue();
        report.Assumptions.ShouldContain(a => a.Contains("Illustrative lunch club: 09:00:00Z is a different time on the clock in summer and in winter: read as 09:00 on the clock all year"));
        report.Assumptions.ShouldContain("Illustrative lunch club: the file has no row for Sunday: read as closed.");
        report.Assumptions.ShouldContain(a => a.Contains("Illustrative night shelter: 20:00 to 08:00 closes before it opens: read as 8pm to 8am the next day"));
        var club = await StoredAsync("Illustrative lunch club");
        club.Hours.Single().Declared.Week.ToString().ShouldBe("Mon-Fri 09:00-17:00, Sat 10:00-12:00");
        club.Hours.Single().EffectiveFrom.ShouldBe(new DateOnly(2026, 4, 1));
        (await StoredAsync("Illustrative night shelter")).Hours.Single().Declared.Week.ToString().ShouldBe("Fri-Sat 20:00-08:00");
    }

    [Fact]
    public async Task A_rule_that_contradicts_itself_is_rejected_row_by_row()
    {
        var report = await portal.SendAsync(Import(Sample("contradictory.json")));

        report.Applied.ShouldBeFalse();
        report.Problems.Select(p => (p.Line, p.Column)).ShouldBe([(1, "bymonthday"), (1, "until"), (2, "freq"), (2, "byday"), (3, "byday"), (4, "closes_at")]);
        report.Problems[1].Message.ShouldContain("until, count and valid_to are all given and may contradict each other");
        report.Problems[5].Message.ShouldContain("Did you mean 17:30?");
    }

    [Theory]
    [InlineData("WEEKLY,MO,9am,17:00,,,,", "9am is not a time")]
    [InlineData("WEEKLY,Monday,09:00,17:00,,,,", "“Monday” is no day")]
    [InlineData("WEEKLY,MO,09:00,17:00,,,10,", "A number of times is no usual week")]
    [InlineData("WEEKLY,MO,09:00,17:00,01/04/2026,,,", "Write the date as year-month-day")]
    [InlineData("DAILY,MO,09:00,17:00,,,,", "Only WEEKLY is a usual week")]
    public async Task Each_mistake_has_its_sentence(string row, string sentence)
    {
        var service = await AServiceAsync();

        (await portal.SendAsync(Import(Csv($"{service.Id},{row}")))).Problems.ShouldHaveSingleItem().Message.ShouldContain(sentence);
    }

    [Fact]
    public async Task A_table_names_services_by_id_and_leaves_all_but_the_hours_as_it_is()
    {
        var service = await AServiceAsync();

        var report = await portal.SendAsync(Import(Csv($"{service.Id},WEEKLY,MO,09:00,12:00,2026-05-01,,,", $"{service.Id},WEEKLY,MO,12:00,17:00,2026-05-01,,,", $"{service.Id},WEEKLY,TU,09:00,17:00,2020-01-01,2020-12-31,,")));

        report.Applied.ShouldBeTrue();
        report.Assumptions.ShouldContain(a => a.Contains("it ended on 31 December 2020 and was left out"));
        var stored = await StoredAsync(service.Name);
        var hours = stored.HoursOn(new DateOnly(2026, 11, 21))!;
        (hours.Declared.Week.ToString(), hours.BankHolidayRule, hours.EffectiveFrom).ShouldBe(("Mon 09:00-17:00", BankHolidayRule.AsSunday, new DateOnly(2026, 5, 1)));
        stored.Specialty.ShouldBe(service.Specialty);
    }

    [Fact]
    public async Task A_service_that_the_portal_does_not_have_is_refused_by_its_row()
    {
        var unknown = Guid.CreateVersion7();

        var report = await portal.SendAsync(Import(Csv($"{unknown},WEEKLY,MO,09:00,12:00,,,,", "17,WEEKLY,MO,09:00,12:00,,,,")));

        report.Problems.Select(p => (p.Line, p.Column, p.Value)).ShouldBe([(2, "service_id", unknown.ToString()), (3, "service_id", "17")]);
    }

    [Fact]
    public async Task A_trust_editor_may_not_change_the_service_of_another()
    {
        var service = await AServiceAsync();

        var report = await portal.SendAsync(Import(Csv($"{service.Id},WEEKLY,MO,09:00,12:00,,,,")), TestUser.TrustEditor(Guid.CreateVersion7()));

        report.Problems.ShouldHaveSingleItem().Message.ShouldStartWith("You do not act for");
    }

    private async Task<Service> AServiceAsync()
    {
        var organisation = TestData.AnOrganisation();
        var service = TestData.AService(organisation, week: "24h|24h|24h|24h|24h|24h|24h");
        await portal.AddAsync(organisation, service);
        return service;
    }

    private static ImportFile Csv(params string[] rows) => new("schedule.csv", Encoding.UTF8.GetBytes(Header + string.Join('\n', rows) + "\n"));

    private static ImportServices.Command Import(ImportFile file) => new(file, ServiceFileFormat.OpenReferral, false);

    private static ImportFile Sample(string name) => new(name, File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Files", "hsds", name)));

    private Task<Service> StoredAsync(string name) =>
        portal.WithDbAsync(db => db.Services.AsNoTracking().Include(s => s.Hours).ThenInclude(h => h.Openings).SingleAsync(s => s.Name == name));
}
