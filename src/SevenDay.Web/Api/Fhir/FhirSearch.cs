using System.Globalization;
using SevenDay.Application.Errors;
using SevenDay.Application.Services.Fhir;
using SevenDay.Web.Infrastructure.Pages;

namespace SevenDay.Web.Api.Fhir;

/// <summary>The parameters of a search, and the Bundle that answers it.</summary>
internal static class FhirSearch
{
    private const string PageNumber = "page";

    private static readonly string[] Known = ["_id", "organization", "service-type", "_lastUpdated", "_count", PageNumber, "_format"];

    internal static SearchHealthcareServices.Query Read(IQueryCollection query)
    {
        // One that is not known would be left out in silence and more would be found than was asked for.
        foreach (var name in query.Keys.Where(k => !Known.Contains(k)))
            throw new InvalidException($"The parameter {name} is not supported. Supported are {string.Join(", ", Known)}.", name);
        return new SearchHealthcareServices.Query(
            [.. query["_id"].SelectMany(ids => (ids ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries)).Select(Id)],
            Reference(One(query, "organization")), One(query, "service-type"),
            [.. query["_lastUpdated"].OfType<string>().Where(t => t.Length > 0)],
            Whole(query, PageNumber) ?? 1, Whole(query, "_count") ?? 50);
    }

    internal static FhirBundle Page(string address, IQueryCollection query, SearchHealthcareServices.Result found)
    {
        var links = new List<FhirLink> { new("self", Address(address, query, found.Page, found.Count)) };
        if (found.Count > 0 && found.Total > (long)found.Page * found.Count) links.Add(new("next", Address(address, query, found.Page + 1, found.Count)));
        if (found.Page > 1) links.Add(new("previous", Address(address, query, found.Page - 1, found.Count)));
        var entries = found.Services.Select(s => new FhirEntry($"{address}/{s.Id}", s, new FhirSearchMode("match"))).ToList();
        return new FhirBundle("searchset", null, found.Total, links, entries.Count > 0 ? entries : null);
    }

    private static string Address(string address, IQueryCollection query, int page, int count) => Links.To(address,
    [
        .. query.Where(q => q.Key is not ("_count" or PageNumber)).SelectMany(q => q.Value, (q, value) => (q.Key, (object?)value)),
        ("_count", count), (PageNumber, page),
    ]);

    private static string? One(IQueryCollection query, string name) => query[name].Count > 1
        ? throw new InvalidException($"{name} may be given once only.", name)
        : query[name].ToString();

    /// <summary>An id, Organization/id, a code, or system|code.</summary>
    private static string? Reference(string? text) => text?.Split('|')[^1].Split('/')[^1];

    private static Guid Id(string text) => Guid.TryParse(text, out var id) ? id : Guid.Empty;

    private static int? Whole(IQueryCollection query, string name) => One(query, name) is not { Length: > 0 } text ? null
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number
        : throw new InvalidException($"“{text}” is not a whole number.", name);
}
