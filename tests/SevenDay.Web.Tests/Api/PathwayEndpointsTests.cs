using System.Text.Json;
using SevenDay.Application.Security;
using SevenDay.Domain.Pathways;
using SevenDay.TestKit;
using SevenDay.Web.Tests.Hosting;

namespace SevenDay.Web.Tests.Api;

public sealed class PathwayEndpointsTests(PortalHost host) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task Get_Availability_HasTheNamesAndFiguresOfTheContract()
    {
        var id = await APathwayAsync(host);

        var answer = JsonDocument.Parse((await (await host.SignedInAsync(Roles.BoardMember)).GetAsync($"/api/v1/pathways/{id}/availability")).Text).RootElement;

        answer.EnumerateObject().Select(p => p.Name).ShouldBe(["weekdayHours", "weekendHours", "hours", "steps"]);
        answer.GetProperty("weekdayHours").GetDouble().ShouldBe(40);
        answer.GetProperty("weekendHours").GetDouble().ShouldBe(4);
        answer.GetProperty("hours").GetString().ShouldBe("Mon-Fri 09:00-17:00, Sat 09:00-13:00");
        var steps = answer.GetProperty("steps").EnumerateArray().ToList();
        steps[1].EnumerateObject().Select(p => p.Name).ShouldBe(["name", "hours", "weekendHoursGainedIfAlwaysOpen"]);
        steps.Select(s => s.GetProperty("weekendHoursGainedIfAlwaysOpen").GetDouble()).ShouldBe([0, 20, 0]);
        steps[0].GetProperty("hours").GetString().ShouldBe("24/7");
    }

    /// <summary>Always open; office hours and a short Saturday; every day from 8am to 8pm.</summary>
    internal static async Task<Guid> APathwayAsync(PortalHost host)
    {
        var organisation = TestData.AnOrganisation();
        var services = new[] { "24h|24h|24h|24h|24h|24h|24h", "09:00-17:00|09:00-17:00|09:00-17:00|09:00-17:00|09:00-17:00|09:00-13:00|closed",
            "08:00-20:00|08:00-20:00|08:00-20:00|08:00-20:00|08:00-20:00|08:00-20:00|08:00-20:00" }.Select(week => TestData.AService(organisation, week: week)).ToList();
        var pathway = new Pathway($"Test pathway {organisation.OdsCode}");
        foreach (var (service, name) in services.Zip(["Ambulance", "Ward round", "Pharmacy"])) pathway.AddStep(name, [service.Id]);
        await host.WithDbAsync(db =>
        {
            db.AddRange([organisation, .. services, pathway]);
            return db.SaveChangesAsync();
        });
        return pathway.Id;
    }
}
