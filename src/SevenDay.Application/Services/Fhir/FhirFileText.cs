using System.Text.Json;
using SevenDay.Application.Services.Export;
using SevenDay.Domain.Hours;

namespace SevenDay.Application.Services.Fhir;

/// <summary>A Bundle as a file, an entry at a time: what it cannot say first, then the services.</summary>
internal static class FhirFileText
{
    internal static FileText Of(IReadOnlyList<string> notes, DateTime utcNow)
    {
        var today = DateOnly.FromDateTime(NhsCalendar.ToLocal(utcNow));
        var said = Entry(new FhirEntry(null, new OperationOutcome([.. notes.Select(note => new OutcomeIssue("information", "informational", note))])));
        return new FileText(
            $$"""{"resourceType":"Bundle","type":"collection","timestamp":"{{FhirJson.Instant(utcNow)}}","entry":[""" + "\n" + said,
            record => ",\n" + Entry(new FhirEntry($"urn:uuid:{record.Service.Id}", ServiceToFhir.Resource(record, today))), Tail: "\n]}\n");
    }

    private static string Entry(FhirEntry entry) => JsonSerializer.Serialize(entry, FhirJson.Options);
}
