using SevenDay.Application.Availability;
using SevenDay.Application.Services;
using SevenDay.Application.Services.Export;
using SevenDay.Application.Services.Fhir;
using SevenDay.Application.Services.Views;
using SevenDay.Domain.Services;
using SevenDay.TestKit;

namespace SevenDay.Application.Tests.Services;

/// <summary>Functions count with their service: once, wherever services are counted.</summary>
public sealed class FunctionCountsTests(TestPortal portal) : IClassFixture<TestPortal>
{
    private const string Always = "24h|24h|24h|24h|24h|24h|24h";
    private const string Office = "09:00-17:00|09:00-17:00|09:00-17:00|09:00-17:00|09:00-17:00|closed|closed";

    [Fact]
    public async Task Lists_and_pictures_leave_functions_out_unless_asked()
    {
        var filter = await AStrokeServiceAsync();

        (await portal.SendAsync(new ListServices.Query(filter))).Services.Items.ShouldHaveSingleItem().IsFunction.ShouldBeFalse();
        var all = await portal.SendAsync(new ListServices.Query(filter with { Functions = true }));
        all.Services.Items.Select(s => (s.Name, s.IsFunction)).ShouldBe([("Stroke", false), ("Stroke, Report", true), ("Stroke, Scan", true)]);
        (await portal.SendAsync(new GetAvailability.Query(Organisation: filter.Organisation))).Picture.Services.ShouldBe(1);
        (await portal.SendAsync(new GetWeekend.Query(null, filter))).Services.Total.ShouldBe(1);
        (await portal.SendAsync(new CompareSites.Query(filter with { Functions = true }))).Matching.ShouldBe(3);
    }

    [Theory]
    [InlineData("2026-11-21")]
    [InlineData("2026-11-20")]
    public async Task What_is_open_leaves_functions_out_in_the_index_and_in_the_past_alike(string day)
    {
        var filter = await AStrokeServiceAsync();
        var on = DateOnly.Parse(day);

        var open = await portal.SendAsync(new OpenServices.Query(on, "10am", filter));
        var withFunctions = await portal.SendAsync(new OpenServices.Query(on, "10am", filter with { Functions = true }));

        (open.Open.Total, open.Known).ShouldBe((1, 1));
        withFunctions.Known.ShouldBe(3);
    }

    [Fact]
    public async Task An_editor_sees_functions_in_own_services_only_when_asked()
    {
        var filter = await AStrokeServiceAsync();
        var editor = TestUser.TrustEditor(Guid.Parse(filter.Organisation!));

        (await portal.SendAsync(new ListServices.Query(new ServiceFilter(), Mine: true), editor)).Services.Total.ShouldBe(1);
        (await portal.SendAsync(new ListServices.Query(new ServiceFilter(Functions: true), Mine: true), editor)).Services.Total.ShouldBe(3);
    }

    [Fact]
    public async Task The_worklist_counts_them_because_each_has_hours_to_see_to()
    {
        var filter = await AStrokeServiceAsync();

        var work = await portal.SendAsync(new GetWorklist.Query(filter));

        (work.Total.Services, work.Total.NotSignedOff).ShouldBe((3, 3));
        (await portal.SendAsync(new ListToDecide.Query(filter, All: true))).Services.Total.ShouldBe(3);
    }

    [Fact]
    public async Task Files_leave_them_out_and_say_so_of_what_no_format_can_say()
    {
        var filter = await AStrokeServiceAsync();

        var described = await portal.SendAsync(new DescribeExport.Query(new ServiceChoice(filter)));
        (await portal.SendAsync(new DescribeExport.Query(new ServiceChoice(filter with { Functions = true })))).Services.ShouldBe(3);
        var fhir = await portal.SendAsync(new SearchHealthcareServices.Query([], filter.Organisation));

        described.Services.ShouldBe(1);
        foreach (var format in new[] { ExportFormat.Csv, ExportFormat.Fhir })
            described.Formats.Single(f => f.Format == format).CannotSay.ShouldContain(loss => loss.Contains("How much space a service has now"));
        fhir.Total.ShouldBe(1);
    }

    [Fact]
    public async Task A_specialty_reaches_level_3_only_with_every_function()
    {
        var filter = await AStrokeServiceAsync();

        var item = (await portal.SendAsync(new ListLevels.Query(filter))).Levels.Items.ShouldHaveSingleItem();

        (item.Services, item.Functions, item.WithoutHours, item.Level).ShouldBe((1, 2, 0, 2));
        item.Reason.ShouldBe("It runs on Saturday and Sunday for all of its usual weekday hours, but not every function does. Report does not reach the weekday level at weekends.");
    }

    private async Task<ServiceFilter> AStrokeServiceAsync()
    {
        var organisation = TestData.AnOrganisation();
        var stroke = TestData.AService(organisation, "Stroke", Always);
        await portal.AddAsync(organisation, stroke, Function(stroke, "Scan", Always), Function(stroke, "Report", Office));
        return new ServiceFilter(Organisation: organisation.Id.ToString());
    }

    private static Service Function(Service of, string name, string week)
    {
        var function = of.AddFunction(name);
        function.DeclareHours(TestData.Declared(week));
        return function;
    }
}
