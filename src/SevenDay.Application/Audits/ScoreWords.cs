using SevenDay.Domain.Audits;
using SevenDay.Domain.Hours;

namespace SevenDay.Application.Audits;

/// <summary>Says how an entry scored, and whether the declared service was there.</summary>
internal static class ScoreWords
{
    /// <summary>One sentence for each criterion that is about the case, or why the case counts in none.</summary>
    internal static IReadOnlyList<string> Of(AuditEntry entry, TemplateContent content) => Excluded(entry, content) is { } reason ? [$"The case is excluded: {reason}."] :
    [
        .. from criterion in content.Criteria
           let outcome = entry.Outcomes.FirstOrDefault(o => o.CriterionKey == criterion.Key)
           where outcome is not null
           select $"{criterion.Text}: {InWords(outcome.Outcome)}{Details(criterion, entry, outcome)}.",
    ];

    /// <summary>Why the case counts in no criterion; none when it counts.</summary>
    internal static string? Excluded(AuditEntry entry, TemplateContent content) =>
        entry.ExclusionKey is { } key ? content.CountedExclusions().FirstOrDefault(e => e.Key == key).Exclusion?.Reason ?? "for a reason that is not known" : null;

    internal static string InWords(Outcome outcome) => outcome switch
    {
        Outcome.Met => "met",
        Outcome.NotMet => "not met",
        _ => "does not apply",
    };

    /// <summary>“after 15 hours (14 hours on the clock, which changed in between)”, or that it never happened; none for a criterion without a clock.</summary>
    internal static string? Elapsed(Criterion criterion, Answers answers)
    {
        if (criterion.Rule is not WithinMinutes rule || answers.Instant(rule.From) is not { } from) return null;
        if (answers.Instant(rule.To) is not { } to) return "it did not happen";
        var elapsed = (int)NhsCalendar.Elapsed(from, to).TotalMinutes;
        var onTheClock = (int)(NhsCalendar.ToLocal(to) - NhsCalendar.ToLocal(from)).TotalMinutes;
        return elapsed == onTheClock || onTheClock < 0
            ? $"after {TimeWords.Duration(elapsed)}"
            : $"after {TimeWords.Duration(elapsed)} ({TimeWords.Duration(onTheClock)} on the clock, which changed in between)";
    }

    /// <summary>Whether the service named had declared to be open; none when the criterion has no use for it.</summary>
    internal static string? Declared(EntryOutcome outcome) => (outcome.DeclaredOpenMinutes, outcome.WindowMinutes) switch
    {
        (_, null) => null,
        (null, _) => "declared hours not known",
        (0, 1) => "declared closed at that time",
        (1, 1) => "declared open at that time",
        (0, { } all) => $"declared service was closed for all of the {TimeWords.Duration(all)}",
        ({ } open, { } all) when open >= all => $"declared service was open for all of the {TimeWords.Duration(all)}",
        ({ } open, { } all) => $"declared service was open {OpenOf(open, all)}",
    };

    private static string OpenOf(int open, int all) => open % 60 == 0 && all % 60 == 0
        ? $"{open / 60} of the {TimeWords.Duration(all)}"
        : $"{TimeWords.Duration(open)} of the {TimeWords.Duration(all)}";

    private static string Details(Criterion criterion, AuditEntry entry, EntryOutcome outcome)
    {
        var elapsed = outcome.Outcome == Outcome.NotApplicable ? null : Elapsed(criterion, new Answers(entry.Answers));
        var declared = outcome.Outcome == Outcome.NotMet && outcome.DeclaredOpenMinutes is not null ? Declared(outcome) : null;
        return string.Concat(new[] { elapsed, declared }.OfType<string>().Select(words => ", " + words));
    }
}
