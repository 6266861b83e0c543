using System.Net;
using System.Text.Json;
using SevenDay.Application.Security;
using SevenDay.Web.Tests.Hosting;

namespace SevenDay.Web.Tests.Api;

public sealed class ServiceApiTests(PortalHost host) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task Services_OfAnOrganisation_HaveTheAgreedShape()
    {
        var answer = await GetAsync("/api/v1/services?organisation=RAJ&specialty=pharmacy&page=1&pageSize=1");

        answer.GetProperty("total").GetInt32().ShouldBe(2);
        var item = answer.GetProperty("items").EnumerateArray().ShouldHaveSingleItem();
        item.EnumerateObject().Select(p => p.Name).ShouldBe(["id", "name", "organisation", "odsCode", "specialty", "setting", "weekdayHours", "weekendHours", "hours"]);
        item.GetProperty("odsCode").GetString().ShouldBe("RAJ");
        item.GetProperty("setting").GetString().ShouldBe("Acute");
    }

    [Fact]
    public async Task Services_Hours_AreInTheTextFormWithTheirSums()
    {
        var items = (await GetAsync("/api/v1/services?organisation=RAJ&specialty=stroke&pageSize=200")).GetProperty("items").EnumerateArray().ToList();

        var stroke = items.ShouldHaveSingleItem();
        (stroke.GetProperty("hours").GetString(), stroke.GetProperty("weekdayHours").GetDouble(), stroke.GetProperty("weekendHours").GetDouble()).ShouldBe(("24/7", 120, 48));
    }

    [Fact]
    public async Task Services_OpenAt_CountsOnlyWhatIsOpen()
    {
        var all = (await GetAsync("/api/v1/services?area=Mid and South Essex")).GetProperty("total").GetInt32();
        var sunday = (await GetAsync("/api/v1/services?openAt=2026-11-22T10:00&area=Mid and South Essex")).GetProperty("total").GetInt32();
        var monday = (await GetAsync("/api/v1/services?openAt=2026-11-23T10:00&area=Mid and South Essex")).GetProperty("total").GetInt32();

        sunday.ShouldBeGreaterThan(0);
        sunday.ShouldBeLessThan(monday);
        monday.ShouldBeLessThan(all);
    }

    [Theory]
    [InlineData("tomorrow")]
    [InlineData("2026-11-22T10:00Z")]
    public async Task Services_OpenAtThatIsNoLocalTime_IsAProblem(string at)
    {
        var answer = await (await host.SignedInAsync(Roles.BoardMember)).Http.GetAsync("/api/v1/services?openAt=" + at);

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
    }

    [Fact]
    public async Task Services_NotSignedIn_AreRefused() =>
        (await host.Anonymous().Http.GetAsync("/api/v1/services")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);

    private async Task<JsonElement> GetAsync(string path)
    {
        var answer = await (await host.SignedInAsync(Roles.BoardMember)).Http.GetAsync(path);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        return JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement;
    }
}
