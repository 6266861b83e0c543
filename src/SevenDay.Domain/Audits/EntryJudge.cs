using SevenDay.Domain.Hours;

namespace SevenDay.Domain.Audits;

/// <summary>Judges an entry by every criterion that is about it, and says beside it what the service named had declared.</summary>
public static class EntryJudge
{
    /// <param name="content">Criteria, and the questions that date the entry.</param>
    /// <param name="answers">Answers that were found right.</param>
    /// <param name="declared">Declared hours of the service named; none when none was named.</param>
    public static IReadOnlyList<EntryOutcome> Judge(TemplateContent content, Answers answers, DeclaredCover? declared)
    {
        var occurredAt = answers.Instant(content.OccurredAt);
        var openThen = occurredAt is { } at ? declared?.IsOpenAt(at) : null;
        var excluded = content.ExclusionKeyOf(answers) is not null;
        return
        [
            .. content.Criteria.Where(criterion => criterion.AppliesTo(answers))
                .Select(criterion => excluded ? new EntryOutcome(criterion.Key, Outcome.NotApplicable) : Judge(criterion, answers, declared, openThen)),
        ];
    }

    private static EntryOutcome Judge(Criterion criterion, Answers answers, DeclaredCover? declared, bool? openThen)
    {
        var outcome = criterion.Rule.Judge(answers, openThen);
        var (open, of) = criterion.Rule switch
        {
            WithinMinutes rule when answers.Instant(rule.From) is { } from => (declared?.OpenMinutes(from, from.AddMinutes(rule.Minutes)), (int?)rule.Minutes),
            OpenAsDeclared when openThen is { } then => (then ? 1 : 0, 1),
            _ => (null, null),
        };
        return new EntryOutcome(criterion.Key, outcome, open, of);
    }
}
