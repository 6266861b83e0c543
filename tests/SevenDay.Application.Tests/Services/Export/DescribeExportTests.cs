using System.Text.Json;
using SevenDay.Application.Errors;
using SevenDay.Application.Services;
using SevenDay.Application.Services.Export;
using SevenDay.Domain.Hours;
using SevenDay.Domain.Services;
using SevenDay.TestKit;

namespace SevenDay.Application.Tests.Services.Export;

public sealed class DescribeExportTests(TestPortal portal) : IClassFixture<TestPortal>
{
    [Fact]
    public async Task Losses_are_counted_over_the_services_chosen()
    {
        var organisation = TestData.AnOrganisation();
        var onCall = TestData.AService(organisation, "On call");
        onCall.DeclareHours(TestData.Declared("20:00-08:00 on call|closed|closed|closed|closed|closed|closed"));
        onCall.Except(new DateOnly(2026, 12, 24), DayHours.Closed, null);
        onCall.Except(new DateOnly(2020, 12, 24), DayHours.Parse("09:00-10:00"), "in the past");
        var planned = TestData.AService(organisation, "Planned", "24h|24h|24h|24h|24h|24h|24h");
        planned.DeclareHours(TestData.Declared("closed|closed|closed|closed|closed|closed|closed", "2027-01-01"));
        await portal.AddAsync(organisation, onCall, planned, new Service(organisation.Id, "Public, no hours", "Stroke", Setting.Acute, isPublic: true));

        var export = await portal.SendAsync(new DescribeExport.Query(new ServiceChoice(new ServiceFilter(Organisation: organisation.Id.ToString()))));

        (export.Services, export.Public).ShouldBe((3, 1));
        Of(export, ExportFormat.SchemaOrg).ShouldContain("2 services have not been made public, and are left out.");
        Of(export, ExportFormat.SchemaOrg).ShouldContain("1 service has on-call hours, which schema.org cannot tell from hours on site.");
        Of(export, ExportFormat.Fhir).ShouldContain(s => s.StartsWith("1 service has hours past midnight, which are split in two at midnight"));
        Of(export, ExportFormat.OpenReferral).ShouldContain("1 service has no hours in force, and so no row.");
        Of(export, ExportFormat.OpenReferral).ShouldContain("1 service has exceptions on single dates, which a weekly rule cannot leave out.");
        Of(export, ExportFormat.Csv).ShouldContain(s => s.StartsWith("1 service has planned or later hours"));
        Of(export, ExportFormat.Csv).ShouldNotContain(s => s.Contains("other hours on single dates"));
    }

    [Fact]
    public async Task The_page_and_the_file_count_the_same()
    {
        var organisation = TestData.AnOrganisation();
        await portal.AddAsync([organisation, .. new RandomServices(99).Services(organisation, 25)]);
        var choice = new ServiceChoice(new ServiceFilter(Organisation: organisation.Id.ToString()));

        var page = await portal.SendAsync(new DescribeExport.Query(choice));
        var file = await portal.SendAsync(new ExportServices.Query(choice, ExportFormat.Fhir));

        JsonDocument.Parse(await file.ToArrayAsync()).RootElement.GetProperty("entry")[0].GetProperty("resource").GetProperty("issue").EnumerateArray()
            .Select(issue => issue.GetProperty("diagnostics").GetString()).ShouldBe(Of(page, ExportFormat.Fhir));
        Of(page, ExportFormat.Fhir).Count.ShouldBeGreaterThan(5);
    }

    [Theory]
    [InlineData(ExportFormat.Fhir)]
    [InlineData(ExportFormat.Csv)]
    [InlineData(ExportFormat.Xlsx)]
    public async Task A_file_of_more_services_than_are_read_at_once_has_them_all(ExportFormat format)
    {
        var organisation = TestData.AnOrganisation();
        await portal.AddAsync([organisation, .. Enumerable.Range(0, ServiceRecords.AtOnce + 20).Select(n => TestData.AService(organisation, $"Large {n:0000}", "24h|24h|24h|24h|24h|24h|24h"))]);
        var choice = new ServiceChoice(new ServiceFilter(Organisation: organisation.Id.ToString()));

        var file = await portal.SendAsync(new ExportServices.Query(choice, format));
        var content = await file.ToArrayAsync();

        file.Items.ShouldBe(ServiceRecords.AtOnce + 20);
        if (format == ExportFormat.Xlsx) return;
        var text = System.Text.Encoding.UTF8.GetString(content);
        Enumerable.Range(0, file.Items).Select(n => text.IndexOf($"Large {n:0000}", StringComparison.Ordinal)).ShouldBeInOrder();
        text.ShouldContain($"Large {file.Items - 1:0000}");
        if (format == ExportFormat.Fhir) text.ShouldContain(Of(await portal.SendAsync(new DescribeExport.Query(choice)), format)[0]);
    }

    [Fact]
    public async Task A_single_service_is_named_and_a_missing_one_not_found()
    {
        var organisation = TestData.AnOrganisation();
        var service = TestData.AService(organisation, "Just this one", "24h|24h|24h|24h|24h|24h|24h");
        await portal.AddAsync(organisation, service);

        var export = await portal.SendAsync(new DescribeExport.Query(new ServiceChoice(new ServiceFilter(), Service: service.Id)));

        (export.Name, export.Services).ShouldBe(("Just this one", 1));
        Of(export, ExportFormat.Fhir).ShouldNotContain(s => s.Contains("past midnight"));
        await Should.ThrowAsync<NotFoundException>(() => portal.SendAsync(new DescribeExport.Query(new ServiceChoice(new ServiceFilter(), Service: Guid.CreateVersion7()))));
        await Should.ThrowAsync<ForbiddenException>(() => portal.SendAsync(new DescribeExport.Query(new ServiceChoice(new ServiceFilter())), new TestUser("Nobody")));
    }

    private static IReadOnlyList<string> Of(DescribeExport.Result export, ExportFormat format) => export.Formats.Single(f => f.Format == format).CannotSay;

    [Fact]
    public async Task The_states_of_hours_choose_the_services_that_the_list_shows()
    {
        var organisation = TestData.AnOrganisation();
        const string week = "24h|24h|24h|24h|24h|24h|24h";
        var stale = TestData.AService(organisation, "Stale");
        stale.DeclareHours(TestData.Declared(week) with { RecordedAtUtc = new DateTime(2026, 1, 5, 9, 0, 0, DateTimeKind.Utc) });
        var begun = TestData.AService(organisation, "Begun since");
        begun.DeclareHours(TestData.Declared(week, "2026-11-10") with { RecordedAtUtc = new DateTime(2026, 11, 1, 9, 0, 0, DateTimeKind.Utc) });
        var soonAfterMidnight = TestData.AService(organisation, "Said at half past midnight in summer time for that day");
        soonAfterMidnight.DeclareHours(TestData.Declared(week, "2026-07-02") with { RecordedAtUtc = new DateTime(2026, 7, 1, 23, 30, 0, DateTimeKind.Utc) });
        await portal.AddAsync(organisation, soonAfterMidnight, TestData.AService(organisation, "Missing"), stale, begun, TestData.AService(organisation, "Confirmed", week), TestData.AService(organisation, "Confirmed too", week));
        var filter = new ServiceFilter(Organisation: organisation.Id.ToString());

        foreach (var (state, count) in new[] { (HoursState.Missing, 1), (HoursState.Stale, 1), (HoursState.Unconfirmed, 1), (HoursState.Confirmed, 3) })
        {
            (await portal.SendAsync(new ListServices.Query(filter, state, Mine: false))).Services.Total.ShouldBe(count, $"{state}");
            (await portal.SendAsync(new DescribeExport.Query(new ServiceChoice(filter, state)))).Services.ShouldBe(count, $"{state}");
        }
    }
}
