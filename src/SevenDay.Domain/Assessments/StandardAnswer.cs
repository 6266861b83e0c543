using SevenDay.Domain.Standards;

namespace SevenDay.Domain.Assessments;

/// <summary>What a specialty says of one standard. It may be incomplete.</summary>
/// <param name="Weekday">How far it is met on weekdays; worked out from the parts where the standard has parts.</param>
/// <param name="Weekend">The same for Saturday and Sunday.</param>
/// <param name="Evidence">What shows it.</param>
/// <param name="Gap">What is missing.</param>
/// <param name="Plan">What is being done about it.</param>
/// <param name="Owner">Who sees to it, by role.</param>
/// <param name="ReviewOn">When it is looked at again.</param>
/// <param name="Parts">Tests or interventions one by one.</param>
public sealed record StandardAnswer(
    Attainment? Weekday, Attainment? Weekend, string? Evidence, string? Gap, string? Plan, string? Owner, DateOnly? ReviewOn, PartAnswers Parts)
{
    public static readonly StandardAnswer Empty = new(null, null, null, null, null, null, null, PartAnswers.None);

    /// <summary>Longest evidence, gap and plan, in characters.</summary>
    public const int LongestText = 2000;

    /// <summary>Longest role, in characters.</summary>
    public const int LongestOwner = 100;

    /// <summary>Trimmed, with the parts that the standard has, and the whole worked out from them.</summary>
    public StandardAnswer For(ClinicalStandard standard, ProvisionScoring scoring)
    {
        var parts = standard.Parts.Select(part => Parts.Items.FirstOrDefault(p => p.Part == part) ?? new PartAnswer(part, null, null)).ToList();
        return this with
        {
            Weekday = parts.Count == 0 ? Weekday : scoring.Whole([.. parts.Select(p => p.Weekday)], standard.Threshold),
            Weekend = parts.Count == 0 ? Weekend : scoring.Whole([.. parts.Select(p => p.Weekend)], standard.Threshold),
            Evidence = Guard.OptionalText(Evidence, LongestText, "the evidence"),
            Gap = Guard.OptionalText(Gap, LongestText, "the gap"),
            Plan = Guard.OptionalText(Plan, LongestText, "the plan"),
            Owner = Guard.OptionalText(Owner, LongestOwner, "the role of the owner"),
            Parts = new PartAnswers(parts),
        };
    }

    /// <summary>What has to be said before it can be approved, in words that follow “Standard 2: ”; empty when complete.</summary>
    public IReadOnlyList<string> Missing()
    {
        var missing = new List<string>();
        foreach (var part in Parts.Items)
            if (part.Weekday is null || part.Weekend is null) missing.Add($"how {part.Part} is provided on {(part.Weekday is not null ? "weekends" : part.Weekend is not null ? "weekdays" : "weekdays and weekends")}");
        if (Parts.Items.Count == 0 && Weekday is null) missing.Add("how far it is met on weekdays");
        if (Parts.Items.Count == 0 && Weekend is null) missing.Add("how far it is met at weekends");
        if (Evidence is null) missing.Add("the evidence");
        if (!HasGap) return missing;
        if (Gap is null) missing.Add("what the gap is");
        if (Plan is null) missing.Add("what is being done about it");
        if (Owner is null) missing.Add("the role that sees to it");
        if (ReviewOn is null) missing.Add("the date to review it");
        return missing;
    }

    /// <summary>Whether something is not, or not fully, met.</summary>
    public bool HasGap => Weekday is Attainment.Partly or Attainment.NotMet || Weekend is Attainment.Partly or Attainment.NotMet;
}
