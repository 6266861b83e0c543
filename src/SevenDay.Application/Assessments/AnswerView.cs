using SevenDay.Domain.Assessments;

namespace SevenDay.Application.Assessments;

/// <summary>An answer to a standard, for reading.</summary>
public sealed record AnswerView(
    Attainment? Weekday, Attainment? Weekend, string? Evidence, string? Gap, string? Plan, string? Owner, DateOnly? ReviewOn, IReadOnlyList<PartView> Parts)
{
    internal static AnswerView Of(StandardAnswer answer) => new(
        answer.Weekday, answer.Weekend, answer.Evidence, answer.Gap, answer.Plan, answer.Owner, answer.ReviewOn,
        [.. answer.Parts.Items.Select(p => new PartView(p.Part, p.Weekday, p.Weekend))]);
}

/// <summary>How one test or intervention is provided.</summary>
public sealed record PartView(string Part, Provision? Weekday, Provision? Weekend);

/// <summary>What is said of a specialty beside the standards.</summary>
public sealed record FactsView(NetworkService? Network, bool? HasBeds, string? Advice, DailyRounds? Rounds, string? Note)
{
    internal static FactsView Of(SpecialtyFacts facts, NetworkService? network) => new(network, facts.HasBeds, facts.Advice, facts.Rounds, facts.Note);
}

/// <summary>What every page of an assessment says about it.</summary>
public sealed record AssessmentHead(Guid Id, Guid OrganisationId, string Organisation, string Specialty, string Edition, bool IsIllustrative, long Version);

/// <summary>An approved record, in a list.</summary>
/// <param name="At">Local.</param>
public sealed record RecordItem(int Number, DateTime At, string By);
