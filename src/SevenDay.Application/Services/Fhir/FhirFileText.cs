using System.Text.Json;
using SevenDay.Application.Services.Export;
using SevenDay.Domain.Hours;

namespace SevenDay.Application.Services.Fhir;

/// <summary>A Bundle as a file, an entry at a time: what it cannot say first, then the services.</summary>
internal static class FhirFileText
{
    internal static IEnumerable<string> Of(IReadOnlyList<ServiceOnRecord> records, IReadOnlyList<string> notes, DateTime utcNow)
    {
        var today = DateOnly.FromDateTime(NhsCalendar.ToLocal(utcNow));
        yield return $$"""{"resourceType":"Bundle","type":"collection","timestamp":"{{FhirJson.Instant(utcNow)}}","entry":[""";
        yield return "\n" + Entry(new FhirEntry(null, new OperationOutcome([.. notes.Select(note => new OutcomeIssue("information", "informational", note))])));
        foreach (var record in records)
            yield return ",\n" + Entry(new FhirEntry($"urn:uuid:{record.Service.Id}", ServiceToFhir.Resource(record, today)));
        yield return "\n]}\n";
    }

    private static string Entry(FhirEntry entry) => JsonSerializer.Serialize(entry, FhirJson.Options);
}
