using System.Globalization;
using System.Text.RegularExpressions;
using SevenDay.Domain.Hours;

namespace SevenDay.Application.Changes;

/// <summary>The names of things and fields in the change log, as people say them.</summary>
public static partial class ChangeWords
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    /// <summary>Every kind of thing that the log knows, with its words.</summary>
    public static IReadOnlyDictionary<string, string> Kinds { get; } = new Dictionary<string, string>
    {
        ["ApprovedAssessment"] = "Approved self-assessment",
        ["Area"] = "Area",
        ["AreaFact"] = "Fact of an area",
        ["AreaIndicator"] = "Indicator of areas",
        ["AssessedStandard"] = "Answer to a standard",
        ["Audit"] = "Audit round",
        ["AuditEntry"] = "Audit entry",
        ["AuditTemplate"] = "Audit template",
        ["BankHoliday"] = "Bank holiday",
        ["BoardPaper"] = "Board paper",
        ["CapacityReport"] = "Capacity",
        ["ClinicalStandard"] = "Clinical standard",
        ["DigestSubscription"] = "Email digest",
        ["EvidenceFile"] = "Evidence file",
        ["FindingDismissal"] = "Poor result without an action",
        ["HoursException"] = "Special hours",
        ["LocalityClaim"] = "Level of a locality",
        ["Measure"] = "Measure",
        ["MeasureLink"] = "Measures read beside each other",
        ["MeasureValue"] = "Measure value",
        ["MeasureNote"] = "Note on a chart",
        ["MeasureValueChange"] = "Change of a measure value",
        ["Milestone"] = "Milestone",
        ["Organisation"] = "Organisation",
        ["Pathway"] = "Pathway",
        ["PathwayStep"] = "Pathway step",
        ["PersonalToken"] = "Personal token",
        ["PortalUser"] = "User",
        ["ProgressScore"] = "Progress score",
        ["PublicClaim"] = "Public claim",
        ["Risk"] = "Risk",
        ["SavedView"] = "Saved view",
        ["SelfAssessment"] = "Self-assessment",
        ["Service"] = "Service",
        ["ServiceHours"] = "Opening hours",
        ["StandardEdition"] = "Edition of the standards",
        ["Workshop"] = "Workshop",
        ["WorkshopNote"] = "Note of a workshop",
        ["Workstream"] = "Workstream",
        ["WorkstreamAction"] = "Action",
    };

    private static readonly Dictionary<string, string> Fields = new()
    {
        ["AtUtc"] = "Time",
        ["Baseline"] = "Date first agreed",
        ["ConfirmedAtUtc"] = "Hours confirmed",
        ["ConfirmedBy"] = "Hours confirmed by",
        ["Due"] = "Due",
        ["Forecast"] = "Date now expected",
        ["LockoutEnd"] = "Locked until",
        ["OdsCode"] = "ODS code",
        ["PartOfId"] = "Function of",
        ["SignedOffAtUtc"] = "Hours signed off",
        ["SignedOffBy"] = "Hours signed off by",
        ["SignedOffHoursId"] = "Hours agreed to",
        ["SupersededBecause"] = "Replaced because",
        ["UserName"] = "Sign-in name",
    };

    public static string Kind(string entity) => Kinds.GetValueOrDefault(entity) ?? Spaced(entity);

    /// <summary>“EffectiveFrom” is “Effective from”, “OrganisationId” is “Organisation”.</summary>
    public static string Field(string field) => Fields.GetValueOrDefault(field) ?? Spaced(Ending().Replace(field, ""));

    /// <summary>A value as people write it; a key becomes the name of what it stands for.</summary>
    internal static string? Value(string? value, IReadOnlyDictionary<Guid, string> names) => value switch
    {
        null => null,
        "True" => "yes",
        "False" => "no",
        "" => "empty",
        _ when Guid.TryParse(value, out var id) => names.GetValueOrDefault(id) ?? "something that has no name",
        _ when DateOnly.TryParseExact(value, ["MM/dd/yyyy", "yyyy-MM-dd"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) => day.ToString("d MMMM yyyy", English),
        _ when DateTimeOffset.TryParseExact(value, ["u", "MM/dd/yyyy HH:mm:ss zzz"], CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at) =>
            NhsCalendar.ToLocal(at.UtcDateTime).ToString("d MMMM yyyy, HH:mm", English),
        _ when OneWord().IsMatch(value) => Spaced(value),
        _ => value,
    };

    private static string Spaced(string name) => Capital().Replace(name, m => m.Index == 0 ? m.Value : " " + m.Value.ToLowerInvariant());

    [GeneratedRegex("(Utc|AtUtc|Id)$")]
    private static partial Regex Ending();

    [GeneratedRegex("(?<=[a-z])[A-Z]")]
    private static partial Regex Capital();

    [GeneratedRegex("^([A-Z][a-z]+){2,}$")]
    private static partial Regex OneWord();
}
