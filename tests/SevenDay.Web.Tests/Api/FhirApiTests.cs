using System.Net;
using System.Text.Json;
using SevenDay.Application.Security;
using SevenDay.Web.Tests.Hosting;

namespace SevenDay.Web.Tests.Api;

public sealed class FhirApiTests(PortalHost host) : IClassFixture<PortalHost>
{
    private const string Services = "/fhir/HealthcareService";

    [Fact]
    public async Task Metadata_SaysWhatIsSupported()
    {
        var statement = await GetAsync("/fhir/metadata");

        (Text(statement, "resourceType"), Text(statement, "fhirVersion"), Text(statement, "kind")).ShouldBe(("CapabilityStatement", "4.0.1", "instance"));
        var resource = statement.GetProperty("rest")[0].GetProperty("resource")[0];
        Text(resource, "type").ShouldBe("HealthcareService");
        resource.GetProperty("searchParam").EnumerateArray().Select(p => Text(p, "name")).ShouldBe(["_id", "organization", "service-type", "_lastUpdated", "_count"]);
    }

    [Fact]
    public async Task Search_OfAnOrganisation_LinksItsPagesWithoutGaps()
    {
        var total = (await GetAsync(Services + "?organization=RAJ&_count=0")).GetProperty("total").GetInt32();
        var found = new List<string?>();
        var address = Services + "?organization=RAJ&_count=4";
        for (string? next = address; next is not null; next = Link(await AddAsync(next, found), "next")) { }

        total.ShouldBeGreaterThan(4);
        found.Count.ShouldBe(total);
        found.Distinct().Count().ShouldBe(total);
        var second = await GetAsync(Link(await GetAsync(address), "next")!);
        Link(second, "previous").ShouldBe("https://localhost/fhir/HealthcareService?organization=RAJ&_count=4&page=1");
        Link(second, "self").ShouldBe("https://localhost/fhir/HealthcareService?organization=RAJ&_count=4&page=2");
        Link(await GetAsync(address), "previous").ShouldBeNull();
    }

    [Fact]
    public async Task Read_OfAService_IsTheResourceThatTheSearchFound()
    {
        var entry = (await GetAsync(Services + "?organization=RAJ&service-type=stroke")).GetProperty("entry").EnumerateArray().First();

        var answer = await (await host.SignedInAsync(Roles.BoardMember)).Http.GetAsync(Text(entry, "fullUrl"));

        var resource = JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement;
        resource.GetRawText().ShouldBe(entry.GetProperty("resource").GetRawText());
        answer.Headers.ETag!.ToString().ShouldBe($"W/\"{Text(resource.GetProperty("meta"), "versionId")}\"");
        Text(resource.GetProperty("providedBy").GetProperty("identifier"), "value").ShouldBe("RAJ");
        resource.GetProperty("availableTime")[0].GetProperty("allDay").GetBoolean().ShouldBeTrue();
    }

    [Theory]
    [InlineData("?colour=blue", 400, "The parameter colour is not supported")]
    [InlineData("?_count=many", 400, "“many” is not a whole number")]
    [InlineData("?page=0", 400, "The first page is 1")]
    [InlineData("?_lastUpdated=yesterday", 400, "“yesterday” cannot be read")]
    [InlineData("?organization=RAJ&organization=RDD", 400, "may be given once only")]
    [InlineData("?_format=xml", 406, "The form xml is not supported")]
    [InlineData("/00000000-0000-0000-0000-000000000001", 404, "")]
    [InlineData("/not-an-id", 404, "There is nothing at this address")]
    public async Task Mistakes_AreOperationOutcomes(string rest, int status, string sentence)
    {
        var answer = await (await host.SignedInAsync(Roles.BoardMember)).Http.GetAsync(Services + rest);

        (await OutcomeAsync(answer, status)).ShouldContain(sentence);
    }

    [Theory]
    [InlineData("/fhir/metadata")]
    [InlineData("/fhir/HealthcareService")]
    public async Task NotSignedIn_IsAnOperationOutcome(string address) =>
        (await OutcomeAsync(await host.Anonymous().Http.GetAsync(address), 401)).ShouldContain("personal token");

    [Fact]
    public async Task Post_IsAnOperationOutcome() =>
        await OutcomeAsync(await (await host.SignedInAsync(Roles.BoardMember)).Http.PostAsync(Services, null), 405);

    private static async Task<string> OutcomeAsync(HttpResponseMessage answer, int status)
    {
        answer.StatusCode.ShouldBe((HttpStatusCode)status);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/fhir+json");
        var outcome = JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement;
        Text(outcome, "resourceType").ShouldBe("OperationOutcome");
        Text(outcome.GetProperty("issue")[0], "severity").ShouldBe("error");
        return Text(outcome.GetProperty("issue")[0], "diagnostics")!;
    }

    private async Task<JsonElement> AddAsync(string address, List<string?> found)
    {
        var bundle = await GetAsync(address);
        found.AddRange(bundle.GetProperty("entry").EnumerateArray().Select(e => Text(e.GetProperty("resource"), "id")));
        return bundle;
    }

    private static string? Link(JsonElement bundle, string relation) =>
        bundle.GetProperty("link").EnumerateArray().Where(l => Text(l, "relation") == relation).Select(l => Text(l, "url")).SingleOrDefault();

    private static string? Text(JsonElement element, string name) => element.GetProperty(name).GetString();

    private async Task<JsonElement> GetAsync(string address)
    {
        var answer = await (await host.SignedInAsync(Roles.BoardMember)).Http.GetAsync(address);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        answer.Content.Headers.ContentType!.ToString().ShouldBe("application/fhir+json; charset=utf-8");
        return JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement;
    }
}
