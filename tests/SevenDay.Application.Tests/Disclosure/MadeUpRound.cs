using SevenDay.Application.Audits;
using SevenDay.Domain.Audits;
using SevenDay.Domain.Hours;

namespace SevenDay.Application.Tests.Disclosure;

/// <summary>A small round: who took part, and its cases.</summary>
internal sealed class MadeUpRound
{
    internal const string Criterion = "seen", Second = "told";
    internal static readonly string[] Criteria = [Criterion, Second];
    private static readonly string[] Wards = ["Acute medicine", "Cardiology", "Stroke medicine", "Other"];

    /// <param name="name">Of the round, and of its template when it is the first.</param>
    /// <param name="organisations">Those that take part.</param>
    /// <param name="cases">Of those organisations.</param>
    /// <param name="standards">The edition, and the first of the two standards that it measures; none when it measures none.</param>
    /// <param name="before">The round a week before it, of the same template.</param>
    internal MadeUpRound(string name, IReadOnlyList<Guid> organisations, IReadOnlyList<Case> cases, (string Edition, int First)? standards = null, MadeUpRound? before = null)
    {
        (Organisations, Cases) = (organisations, cases);
        Template = before?.Template ?? new AuditTemplate($"made-up-{name.Replace(' ', '-')}", 1, name, "To test", Content(standards));
        if (before is null) Template.Publish();
        var monday = before?.Audit.From.AddDays(7) ?? new(2026, 10, 5);
        Audit = new Audit(name, Template.Id, monday, monday.AddDays(6), 10, organisations);
        Audit.Open();
        Audit.Close(new DateTime(2026, 11, 17, 9, 0, 0, DateTimeKind.Utc));
    }

    /// <summary>Made up by a seed, of some of the organisations.</summary>
    internal static MadeUpRound Random(int seed, IReadOnlyList<Guid> all, (string Edition, int First)? standards = null, MadeUpRound? before = null)
    {
        var (random, cases) = (new Random(seed), new List<Case>());
        IReadOnlyList<Guid> organisations = [.. all.OrderBy(_ => random.Next()).Take(random.Next(1, all.Count + 1))];
        var (most, wards, late) = (random.Next(1, 4) * random.Next(2, 14) + 1, random.Next(1, Wards.Length + 1), random.NextDouble());
        foreach (var organisation in organisations)
            for (var left = random.Next(0, most); left > 0; left--)
                cases.Add(new Case(
                    organisation, (AuditDay)random.Next(0, random.Next(2) == 0 ? 7 : 8), random.Next(8) == 0 ? null : Wards[random.Next(wards)],
                    random.Next(10) == 0 ? Outcome.NotApplicable : random.NextDouble() < late ? Outcome.NotMet : Outcome.Met,
                    random.Next(3) switch { 0 => null, 1 => 0, _ => 60 }, random.Next(12) == 0 ? $"excluded-{random.Next(1, 3)}" : null));
        return new MadeUpRound($"Random {seed}", organisations, cases, standards, before);
    }

    /// <summary>Cases that met everything, so many of each organisation on each day.</summary>
    internal static IReadOnlyList<Case> Met(params (Guid Organisation, AuditDay Day, int Count)[] cases) =>
        [.. cases.SelectMany(c => Enumerable.Repeat(new Case(c.Organisation, c.Day, null, Outcome.Met, null, null), c.Count))];

    internal IReadOnlyList<Guid> Organisations { get; }

    internal AuditTemplate Template { get; }

    internal Audit Audit { get; }

    internal IReadOnlyList<Case> Cases { get; }

    internal int? StandardOf(int criterion) => Template.Content.Criteria[criterion].StandardNumber;

    /// <summary>Everything the portal keeps of it: its cases are counted as entries are.</summary>
    internal IEnumerable<object> Rows() => [Template, Audit, .. Summaries(), .. Specialties(Organisations.Contains), .. Cases.Select(Entry)];

    internal IEnumerable<AuditSummary> Summaries()
    {
        var rows = EntryCounting.RowsOf(Audit, Template.Content).ToDictionary(s => (s.OrganisationId, s.CriterionKey, s.Day));
        foreach (var one in Cases)
            foreach (var (key, tally) in one.Lines()) rows[(one.Organisation, key, one.Day)].Count(tally);
        return rows.Values;
    }

    internal IEnumerable<SpecialtySummary> Specialties(Func<Guid, bool> of)
    {
        var groups = new Dictionary<(string, string, AuditDay), SpecialtySummary>();
        foreach (var one in Cases.Where(c => c.Ward is not null && of(c.Organisation)))
            foreach (var (key, tally) in one.Lines().Where(line => line.Key is Criterion or Second))
            {
                if (!groups.TryGetValue((one.Ward!, key, one.Day), out var group)) groups[(one.Ward!, key, one.Day)] = group = new(Audit.Id, key, one.Ward!, one.Day);
                group.Count(tally);
            }
        return groups.Values;
    }

    private AuditEntry Entry(Case one)
    {
        var at = Audit.From.AddDays(one.Day == AuditDay.BankHoliday ? 0 : (int)one.Day).ToDateTime(new TimeOnly(12, 0), DateTimeKind.Utc);
        var type = one.Day switch { AuditDay.BankHoliday => DayType.BankHoliday, AuditDay.Saturday => DayType.Saturday, AuditDay.Sunday => DayType.Sunday, _ => DayType.Weekday };
        return new AuditEntry(
            Audit.Id, one.Organisation, new(Guid.CreateVersion7(), "", Guid.Empty, at), new(at, type, one.Ward, null, one.Excluded, null),
            one.IsJudged ? [new(Criterion, one.Outcome, one.Open, 60), new(Second, one.Day == AuditDay.Monday ? Outcome.Met : one.Outcome)] : [], new Dictionary<string, string>());
    }

    private static TemplateContent Content((string Edition, int First)? standards) => new(
        "at", null, "ward",
        [
            new("at", "When", QuestionType.DateAndTime), new("seen_at", "Seen at", QuestionType.DateAndTime, Required: false),
            new("ward", "Ward", QuestionType.Choice, Required: false, Choices: Wards), new("told", "Told", QuestionType.YesNo), new("left", "Left", QuestionType.Choice, Choices: ["no", "early", "moved"]),
        ],
        [
            new(Criterion, "Seen in time", new WithinMinutes("at", "seen_at", 60), standards?.First, standards?.Edition),
            new(Second, "Told in time", new AnswerIs("told", "yes"), standards?.First + 1, standards?.Edition),
        ],
        [new("left", "early", "Left early"), new("left", "moved", "Moved")]);

    internal sealed record Case(Guid Organisation, AuditDay Day, string? Ward, Outcome Outcome, int? Open, string? Excluded)
    {
        internal bool IsJudged => Excluded is null && Outcome != Outcome.NotApplicable;

        internal IEnumerable<(string Key, EntryTally Tally)> Lines()
        {
            yield return (AuditSummary.AllEntries, EntryTally.One);
            if (Excluded is { } reason) yield return (reason, EntryTally.One);
            if (!IsJudged) yield break;
            yield return (Criterion, EntryTally.Of(Outcome, Open, 60));
            yield return (Second, EntryTally.Of(Day == AuditDay.Monday ? Outcome.Met : Outcome, null, null));
        }
    }
}
