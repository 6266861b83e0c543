using SevenDay.Domain.Audits;
using SevenDay.Domain.Hours;

namespace SevenDay.Application.Audits.EntryFiles;

/// <summary>Entries as rows of a file that the portal reads back: answers as they would be typed, and no names of people.</summary>
internal sealed class EntryTable(TemplateContent content, IReadOnlyList<AuditBody> bodies, ILookup<Guid, NamedService> services)
{
    private readonly Dictionary<Guid, string> _organisations = bodies.ToDictionary(b => b.Id, EntryColumns.Of);
    private readonly Dictionary<Guid, IReadOnlyDictionary<string, string>> _names = services.ToDictionary(s => s.Key, s => Names([.. s]));
    private readonly IReadOnlyDictionary<string, string> _reasons = content.CountedExclusions().ToDictionary(e => e.Key, e => e.Exclusion.Reason);

    internal IReadOnlyList<string> Columns { get; } = EntryColumns.Exported(content);

    internal IReadOnlyList<object?> Row(AuditEntry entry)
    {
        var answers = new Answers(entry.Answers);
        return
        [
            .. content.Questions.Select(q => Typed(q, answers, entry.OrganisationId)),
            _organisations.GetValueOrDefault(entry.OrganisationId), TypedInstant.Write(entry.RecordedAtUtc), EntryColumns.Of(entry.Review),
            .. content.Criteria.Select(c => entry.Outcomes.FirstOrDefault(o => o.CriterionKey == c.Key) is { } outcome ? EntryColumns.Of(outcome.Outcome) : null),
            entry.ExclusionKey is { } key ? _reasons.GetValueOrDefault(key, key) : null,
        ];
    }

    private string? Typed(Question question, Answers answers, Guid organisation) => question.Type switch
    {
        QuestionType.DateAndTime when answers.Instant(question.Key) is { } at => TypedInstant.Write(at),
        QuestionType.Service when answers.Text(question.Key) is { } id => _names.GetValueOrDefault(organisation)?.GetValueOrDefault(id) ?? id,
        _ => answers.Text(question.Key),
    };

    /// <summary>What each service is called in a file: its name, with its site where the name alone does not tell, its id where neither does.</summary>
    private static IReadOnlyDictionary<string, string> Names(IReadOnlyList<NamedService> all)
    {
        var meanings = all.SelectMany(s => new[] { s.Name, WithSite(s) }.Distinct().Select(name => (Name: name, s.Id)))
            .GroupBy(n => n.Name, StringComparer.OrdinalIgnoreCase).ToDictionary(g => g.Key, g => g.Count(), StringComparer.OrdinalIgnoreCase);
        return all.ToDictionary(s => s.Id.ToString(), s => meanings[s.Name] == 1 ? s.Name : meanings[WithSite(s)] == 1 ? WithSite(s) : s.Id.ToString());
    }

    private static string WithSite(NamedService service) => $"{service.Name} ({service.Site})";
}
