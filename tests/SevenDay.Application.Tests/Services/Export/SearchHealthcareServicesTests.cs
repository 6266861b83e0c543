using SevenDay.Application.Errors;
using SevenDay.Application.Services;
using SevenDay.Application.Services.Fhir;
using SevenDay.Domain.Hours;
using SevenDay.TestKit;

namespace SevenDay.Application.Tests.Services.Export;

public sealed class SearchHealthcareServicesTests(TestPortal portal) : IClassFixture<TestPortal>
{
    [Fact]
    public async Task A_night_is_split_at_midnight_and_words_say_what_has_no_element()
    {
        var organisation = TestData.AnOrganisation();
        var service = TestData.AService(organisation, "Night service", "20:00-02:00|20:00-02:00|closed|24h|08:00-24:00|closed|closed");
        service.Except(new DateOnly(2026, 12, 25), DayHours.Closed, "Christmas");
        service.Except(new DateOnly(2026, 12, 24), DayHours.Parse("09:00-12:00"), null);
        await portal.AddAsync(organisation, service);

        var resource = await portal.SendAsync(new GetHealthcareService.Query(service.Id));

        resource.AvailableTime!.Select(t => (t.Id, string.Join(",", t.DaysOfWeek), t.AllDay, t.AvailableStartTime, t.AvailableEndTime)).ShouldBe(
            [("overnight-1", "mon,tue", null, "20:00:00", "23:59:59"), ("overnight-1-until", "tue,wed", null, "00:00:00", "02:00:00"),
             ("opening-2", "thu", true, null, null), ("opening-3", "fri", null, "08:00:00", "23:59:59")]);
        resource.NotAvailable!.ShouldHaveSingleItem().ShouldBe(new NotAvailable("Christmas", new FhirPeriod("2026-12-25", "2026-12-25")));
        resource.AvailabilityExceptions.ShouldBe("Bank holidays: as on Sundays.\n24 December 2026: 09:00-12:00.");
        resource.ProvidedBy.Identifier.ShouldBe(new FhirIdentifier("https://fhir.nhs.uk/Id/ods-organization-code", organisation.OdsCode!));
        (resource.Active, resource.Meta.LastUpdated).ShouldBe((true, "2026-11-21T12:00:00.000Z"));
    }

    [Fact]
    public async Task Pages_follow_each_other_without_gaps()
    {
        var organisation = TestData.AnOrganisation();
        var services = Enumerable.Range(1, 5).Select(n => TestData.AService(organisation, $"Paged {n}")).ToList();
        await portal.AddAsync([organisation, .. services]);

        var found = new List<string>();
        for (var page = 1; page <= 3; page++) found.AddRange((await SearchAsync(organisation.OdsCode, page: page, count: 2)).Services.Select(s => s.Id));

        found.ShouldBe(services.Select(s => s.Id).Order().Select(id => id.ToString()));
        var total = await SearchAsync(organisation.Id.ToString(), count: 0);
        (total.Total, total.Services.Count).ShouldBe((5, 0));
        (await SearchAsync(organisation.OdsCode, page: 9, count: 2)).Services.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("ge2026-11-21", 1)]
    [InlineData("gt2026-11-21", 0)]
    [InlineData("le2026-11-21", 1)]
    [InlineData("lt2026-11-21", 0)]
    [InlineData("2026-11-21", 1)]
    [InlineData("eq2026-11", 1)]
    [InlineData("2025", 0)]
    [InlineData("ge2026-11-21T12:00:00Z", 1)]
    [InlineData("gt2026-11-21T12:00:00Z", 0)]
    [InlineData("eq2026-11-21T13:00:00+01:00", 1)]
    [InlineData("le2026-11-21T11:59:00.000Z", 0)]
    public async Task LastUpdated_is_compared_as_precisely_as_it_is_written(string bound, int found)
    {
        var organisation = TestData.AnOrganisation();
        await portal.AddAsync(organisation, TestData.AService(organisation, "Updated", "24h|24h|24h|24h|24h|24h|24h"));

        (await SearchAsync(organisation.OdsCode, updated: bound)).Total.ShouldBe(found);
    }

    [Fact]
    public async Task A_dated_exception_updates_its_service()
    {
        var organisation = TestData.AnOrganisation();
        var service = TestData.AService(organisation, "Excepted", "24h|24h|24h|24h|24h|24h|24h");
        await portal.AddAsync(organisation, service);
        portal.Time.Advance(TimeSpan.FromDays(1));
        try
        {
            await portal.SendAsync(new AddHoursException.Command(service.Id, 1, new DateOnly(2026, 12, 25), TypedDay.Closed, null));

            (await SearchAsync(organisation.OdsCode, updated: "ge2026-11-22")).Services.ShouldHaveSingleItem().Meta.LastUpdated.ShouldBe("2026-11-22T12:00:00.000Z");
        }
        finally
        {
            portal.Time.Set(FixedTime.Start);
        }
    }

    [Theory]
    [InlineData("yesterday")]
    [InlineData("ne2026-11-21")]
    [InlineData("ge2026-13-01")]
    [InlineData("ge2026-11-21T10:00:00")]
    [InlineData("2026-11-21T")]
    public async Task A_bound_that_cannot_be_read_is_refused(string bound) =>
        (await Should.ThrowAsync<InvalidException>(() => SearchAsync(null, updated: bound))).Problems.ShouldHaveSingleItem().Field.ShouldBe("_lastUpdated");

    [Fact]
    public async Task Type_id_and_organisation_narrow_and_others_are_not_found()
    {
        var organisation = TestData.AnOrganisation();
        var (one, two) = (TestData.AService(organisation, "One"), TestData.AService(organisation, "Two"));
        await portal.AddAsync(organisation, one, two);

        (await portal.SendAsync(new SearchHealthcareServices.Query([two.Id], organisation.OdsCode, "acute"))).Services.ShouldHaveSingleItem().Name.ShouldBe("Two");
        (await portal.SendAsync(new SearchHealthcareServices.Query([two.Id], organisation.OdsCode, "stroke"))).Total.ShouldBe(0);
        (await SearchAsync("ZZZ9")).Total.ShouldBe(0);
        await Should.ThrowAsync<NotFoundException>(() => portal.SendAsync(new GetHealthcareService.Query(Guid.CreateVersion7())));
        await Should.ThrowAsync<ForbiddenException>(() => portal.SendAsync(new GetHealthcareService.Query(one.Id), new TestUser("Nobody")));
        await Should.ThrowAsync<InvalidException>(() => SearchAsync(null, count: -1));
    }

    private Task<SearchHealthcareServices.Result> SearchAsync(string? organisation, string? updated = null, int page = 1, int count = 50) =>
        portal.SendAsync(new SearchHealthcareServices.Query([], organisation, null, updated is null ? null : [updated], page, count));
}
