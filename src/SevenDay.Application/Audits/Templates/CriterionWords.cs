using System.Globalization;
using SevenDay.Domain.Audits;
using SevenDay.Domain.Hours;

namespace SevenDay.Application.Audits.Templates;

/// <summary>Says how a criterion judges.</summary>
internal static class CriterionWords
{
    internal static IReadOnlyList<string> Of(Criterion criterion, TemplateContent content) =>
    [
        Of(criterion.Rule, content),
        .. criterion.AppliesWhen is { Count: > 0 } conditions ? [$"Only {string.Join(" and ", conditions.Select(c => QuestionWords.Condition(c, content)))}."] : Array.Empty<string>(),
        .. Excluded(criterion.Rule) is { } excluded ? [$"Does not count {QuestionWords.Condition(excluded, content)}."] : Array.Empty<string>(),
        criterion.StandardNumber is { } number ? $"Measures clinical standard {number}, {criterion.StandardEdition} edition." : "Measures no clinical standard.",
        $"Should be met by {Percent(criterion.Threshold)} or more.",
        .. criterion.Urgent ? ["Urgent: a single missed case is listed for the programme lead."] : Array.Empty<string>(),
    ];

    /// <summary>“90%”.</summary>
    internal static string Percent(double share) => (share * 100).ToString("0.##", CultureInfo.InvariantCulture) + "%";

    internal static ShownWhen? Excluded(CriterionRule rule) => rule switch
    {
        WithinMinutes within => within.ExcludedWhen,
        AtLeast least => least.ExcludedWhen,
        _ => null,
    };

    private static string Of(CriterionRule rule, TemplateContent content)
    {
        return rule switch
        {
            WithinMinutes within => $"At most {TimeWords.Duration(within.Minutes)} of elapsed time from {Name(within.From)} to {Name(within.To)}.",
            AnswerIs wanted => $"The answer to {Name(wanted.Key)} is {string.Join(" or ", new[] { wanted.Answer }.Concat(wanted.Or ?? []).Select(a => $"“{a}”"))}.",
            AtLeast least => $"{Name(least.Done)} is as many as {Name(least.Due)}, or more.",
            OpenAsDeclared open => $"{Name(open.FoundOpen)} agrees with the declared hours of the service.",
            _ => "",
        };

        string Name(string key) => $"“{content.Find(key)?.Text ?? key}”";
    }
}
