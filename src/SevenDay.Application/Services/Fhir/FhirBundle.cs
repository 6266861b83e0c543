namespace SevenDay.Application.Services.Fhir;

/// <summary>Several resources together.</summary>
/// <param name="Type">searchset or collection.</param>
/// <param name="Total">Of all that match, not just of this page.</param>
public sealed record FhirBundle(string Type, string? Timestamp, int? Total, IReadOnlyList<FhirLink>? Link, IReadOnlyList<FhirEntry>? Entry) : FhirResource("Bundle");

public sealed record FhirLink(string Relation, string Url);

/// <param name="Resource">Any; written with all that it has.</param>
public sealed record FhirEntry(string? FullUrl, object Resource, FhirSearchMode? Search = null);

public sealed record FhirSearchMode(string Mode);

/// <summary>What went wrong, or what should be known.</summary>
public sealed record OperationOutcome(IReadOnlyList<OutcomeIssue> Issue) : FhirResource("OperationOutcome")
{
    public static OperationOutcome Error(string code, string diagnostics) => new([new OutcomeIssue("error", code, diagnostics)]);
}

public sealed record OutcomeIssue(string Severity, string Code, string Diagnostics, IReadOnlyList<string>? Expression = null);
