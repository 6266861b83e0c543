namespace SevenDay.Domain.Audits;

/// <summary>Changes to the content of a draft. Each gives new content and leaves the old as it was.</summary>
public static class TemplateEditing
{
    /// <summary>Adds a question at the end. The first date and time dates the case, the first service names the service.</summary>
    public static TemplateContent With(this TemplateContent content, Question question) => content with
    {
        Questions = [.. content.Questions, question],
        OccurredAt = content.OccurredAt.Length == 0 && question is { Type: QuestionType.DateAndTime, Required: true, ShownWhen: null } ? question.Key : content.OccurredAt,
        Service = content.Service ?? (question.Type == QuestionType.Service ? question.Key : null),
    };

    /// <summary>Puts another question in the place of one. Whatever named the old key names the new.</summary>
    public static TemplateContent WithQuestion(this TemplateContent content, string key, Question question)
    {
        var replaced = content with { Questions = [.. content.Questions.Select(q => q.Key == key ? question : q)] };
        return key == question.Key ? replaced : Renamed(replaced, key, question.Key);
    }

    /// <summary>Takes a question out. Rules that name it stay, as problems to put right.</summary>
    public static TemplateContent WithoutQuestion(this TemplateContent content, string key) => content with
    {
        Questions = [.. content.Questions.Where(q => q.Key != key)],
        Service = content.Service == key ? null : content.Service,
        Specialty = content.Specialty == key ? null : content.Specialty,
        OccurredAt = content.OccurredAt == key ? "" : content.OccurredAt,
    };

    /// <summary>Puts a question one place nearer to the start or to the end.</summary>
    public static TemplateContent WithQuestionMoved(this TemplateContent content, string key, bool towardsStart) =>
        content with { Questions = Moved(content.Questions, q => q.Key == key, towardsStart) };

    /// <summary>Adds a criterion at the end.</summary>
    public static TemplateContent With(this TemplateContent content, Criterion criterion) => content with { Criteria = [.. content.Criteria, criterion] };

    /// <summary>Puts another criterion in the place of one.</summary>
    public static TemplateContent WithCriterion(this TemplateContent content, string key, Criterion criterion) =>
        content with { Criteria = [.. content.Criteria.Select(c => c.Key == key ? criterion : c)] };

    /// <summary>Takes a criterion out.</summary>
    public static TemplateContent WithoutCriterion(this TemplateContent content, string key) =>
        content with { Criteria = [.. content.Criteria.Where(c => c.Key != key)] };

    /// <summary>Puts a criterion one place nearer to the start or to the end.</summary>
    public static TemplateContent WithCriterionMoved(this TemplateContent content, string key, bool towardsStart) =>
        content with { Criteria = Moved(content.Criteria, c => c.Key == key, towardsStart) };

    /// <summary>Adds an exclusion at the end.</summary>
    public static TemplateContent With(this TemplateContent content, Exclusion exclusion) => content with { Exclusions = [.. content.Exclusions ?? [], exclusion] };

    /// <summary>Puts another exclusion in the place of the one at a position from 0.</summary>
    public static TemplateContent WithExclusion(this TemplateContent content, int at, Exclusion exclusion) =>
        content with { Exclusions = [.. (content.Exclusions ?? []).Select((old, position) => position == at ? exclusion : old)] };

    /// <summary>Takes the exclusion at a position from 0 out.</summary>
    public static TemplateContent WithoutExclusion(this TemplateContent content, int at) =>
        content with { Exclusions = [.. (content.Exclusions ?? []).Where((_, position) => position != at)] };

    private static List<T> Moved<T>(IReadOnlyList<T> items, Predicate<T> wanted, bool towardsStart)
    {
        var moved = items.ToList();
        var (from, to) = (moved.FindIndex(wanted), moved.FindIndex(wanted) + (towardsStart ? -1 : 1));
        if (from >= 0 && to >= 0 && to < moved.Count) (moved[from], moved[to]) = (moved[to], moved[from]);
        return moved;
    }

    private static TemplateContent Renamed(TemplateContent content, string old, string key)
    {
        return content with
        {
            OccurredAt = Name(content.OccurredAt)!,
            Service = Name(content.Service),
            Specialty = Name(content.Specialty),
            Questions =
            [
                .. content.Questions.Select(q => q with
                {
                    ShownWhen = When(q.ShownWhen),
                    Limits = q.Limits is { } limits ? limits with { NotBefore = Name(limits.NotBefore) } : null,
                }),
            ],
            Criteria = [.. content.Criteria.Select(c => c with { Rule = Rule(c.Rule), AppliesWhen = c.AppliesWhen?.Select(w => When(w)!).ToList() })],
            Exclusions = content.Exclusions?.Select(e => e with { Key = Name(e.Key)! }).ToList(),
        };

        string? Name(string? named) => named == old ? key : named;

        ShownWhen? When(ShownWhen? condition) => condition is null ? null : condition with { Key = Name(condition.Key)! };

        CriterionRule Rule(CriterionRule rule) => rule switch
        {
            WithinMinutes within => within with { From = Name(within.From)!, To = Name(within.To)!, ExcludedWhen = When(within.ExcludedWhen) },
            AtLeast least => least with { Done = Name(least.Done)!, Due = Name(least.Due)!, ExcludedWhen = When(least.ExcludedWhen) },
            AnswerIs wanted => wanted with { Key = Name(wanted.Key)! },
            OpenAsDeclared open => open with { FoundOpen = Name(open.FoundOpen)! },
            _ => rule,
        };
    }
}
