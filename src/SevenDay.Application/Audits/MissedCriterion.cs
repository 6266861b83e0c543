using SevenDay.Domain.Audits;
using SevenDay.Domain.Hours;

namespace SevenDay.Application.Audits;

/// <summary>A criterion that one case missed, and what was to be had at the time.</summary>
/// <param name="Criterion">In words.</param>
/// <param name="Key">Its key.</param>
/// <param name="Clock">Which clock the limit was counted from; none for a criterion without a clock.</param>
/// <param name="From">When the clock started, local; none without a clock.</param>
/// <param name="To">When it stopped, local; none when it never did.</param>
/// <param name="Elapsed">How long it took in elapsed time, which is what counts.</param>
/// <param name="OnTheClock">How long it took by the clock on the wall.</param>
/// <param name="ClocksChanged">The day on which the clocks changed, between start and end or on the weekend of the case; none when they did not.</param>
/// <param name="DeclaredOpen">Was the declared service open then; none where the criterion has no use for it.</param>
public sealed record MissedCriterion(
    string Criterion, string Key, string? Clock, DateTime? From, DateTime? To, string? Elapsed, string? OnTheClock, DateOnly? ClocksChanged, string? DeclaredOpen)
{
    internal static IReadOnlyList<MissedCriterion> Of(AuditEntry entry, TemplateContent content) =>
    [
        .. from criterion in content.Criteria
           let outcome = entry.Outcomes.FirstOrDefault(o => o.CriterionKey == criterion.Key)
           where outcome is { Outcome: Outcome.NotMet }
           select Of(entry, content, criterion, outcome),
    ];

    private static MissedCriterion Of(AuditEntry entry, TemplateContent content, Criterion criterion, EntryOutcome outcome)
    {
        var answers = new Answers(entry.Answers);
        var declared = outcome.WindowMinutes is null ? null : entry.ServiceId is null ? "no service named" : ScoreWords.Declared(outcome);
        if (criterion.Rule is not WithinMinutes rule || answers.Instant(rule.From) is not { } from)
            return new(criterion.Text, criterion.Key, null, null, null, null, null, ClockChange.OfWeekendOf(DayOf(entry.OccurredAtUtc)), declared);
        var to = answers.Instant(rule.To);
        var (start, end) = (NhsCalendar.ToLocal(from), to is { } at ? NhsCalendar.ToLocal(at) : (DateTime?)null);
        var wall = end - start;
        return new(
            criterion.Text, criterion.Key, ClockOf(criterion, content, rule, answers), start, end,
            to is { } stop ? TimeWords.Duration((int)NhsCalendar.Elapsed(from, stop).TotalMinutes) : null,
            wall is { TotalMinutes: >= 0 } ? TimeWords.Duration((int)wall.Value.TotalMinutes) : null,
            ClockChange.Between(DayOf(from), DayOf(to ?? from.AddMinutes(rule.Minutes))) ?? ClockChange.OfWeekendOf(DayOf(from)), declared);
    }

    // A template with several clocks asks which one it is, and its criteria are each about one of them.
    private static string ClockOf(Criterion criterion, TemplateContent content, WithinMinutes rule, Answers answers)
    {
        var named = (criterion.AppliesWhen ?? []).Select(w => content.Find(w.Key)).OfType<Question>().Where(q => q.Type == QuestionType.Choice).Select(q => answers.Text(q.Key)).OfType<string>().ToList();
        return (content.Find(rule.From)?.Text ?? rule.From) + (named.Count > 0 ? $" ({string.Join(", ", named).ToLowerInvariant()})" : "");
    }

    private static DateOnly DayOf(DateTime utc) => DateOnly.FromDateTime(NhsCalendar.ToLocal(utc));
}
