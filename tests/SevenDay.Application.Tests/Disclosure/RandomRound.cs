using SevenDay.Application.Audits;
using SevenDay.Domain.Audits;
using SevenDay.Domain.Organisations;

namespace SevenDay.Application.Tests.Disclosure;

/// <summary>A small round made up by a seed: who took part, and its cases.</summary>
internal sealed class RandomRound
{
    internal const string Criterion = "seen", Second = "told";
    private static readonly string[] Wards = ["Acute medicine", "Cardiology", "Stroke medicine", "Other"];

    private readonly List<Case> _cases = [];

    internal RandomRound(int seed, IReadOnlyList<Organisation> organisations)
    {
        var random = new Random(seed);
        Organisations = [.. organisations.OrderBy(_ => random.Next()).Take(random.Next(1, organisations.Count + 1)).Select(o => o.Id)];
        var (most, wards, late) = (random.Next(1, 4) * random.Next(2, 14) + 1, random.Next(1, Wards.Length + 1), random.NextDouble());
        foreach (var organisation in Organisations)
            for (var left = random.Next(0, most); left > 0; left--)
                _cases.Add(new Case(
                    organisation, (AuditDay)random.Next(0, random.Next(2) == 0 ? 7 : 8), random.Next(8) == 0 ? null : Wards[random.Next(wards)],
                    random.Next(10) == 0 ? Outcome.NotApplicable : random.NextDouble() < late ? Outcome.NotMet : Outcome.Met,
                    random.Next(3) switch { 0 => null, 1 => 0, _ => 60 }, random.Next(12) == 0 ? $"excluded-{random.Next(1, 3)}" : null));
        Template = new AuditTemplate($"random-{seed}", 1, $"Random {seed}", "To test", Content());
        Template.Publish();
        Audit = new Audit($"Random {seed}", Template.Id, new(2026, 11, 2), new(2026, 11, 8), 10, Organisations);
        Audit.Open();
        Audit.Close(new DateTime(2026, 11, 10, 9, 0, 0, DateTimeKind.Utc));
    }

    internal IReadOnlyList<Guid> Organisations { get; }

    internal AuditTemplate Template { get; }

    internal Audit Audit { get; }

    internal IReadOnlyList<Case> Cases => _cases;

    /// <summary>Everything the portal keeps of it: its cases are counted as entries are.</summary>
    internal IEnumerable<object> Rows()
    {
        var rows = EntryCounting.RowsOf(Audit, Template.Content).ToDictionary(s => (s.OrganisationId, s.CriterionKey, s.Day));
        var groups = new Dictionary<(string, string, AuditDay), SpecialtySummary>();
        foreach (var one in _cases)
            foreach (var (key, tally) in one.Lines())
            {
                rows[(one.Organisation, key, one.Day)].Count(tally);
                if (one.Ward is null || key is not (Criterion or Second)) continue;
                if (!groups.TryGetValue((one.Ward, key, one.Day), out var group)) groups[(one.Ward, key, one.Day)] = group = new(Audit.Id, key, one.Ward, one.Day);
                group.Count(tally);
            }
        return [Template, Audit, .. rows.Values, .. groups.Values];
    }

    private static TemplateContent Content() => new(
        "at", null, "ward",
        [
            new("at", "When", QuestionType.DateAndTime), new("seen_at", "Seen at", QuestionType.DateAndTime, Required: false),
            new("ward", "Ward", QuestionType.Choice, Required: false, Choices: Wards), new("told", "Told", QuestionType.YesNo), new("left", "Left", QuestionType.Choice, Choices: ["no", "early", "moved"]),
        ],
        [new(Criterion, "Seen in time", new WithinMinutes("at", "seen_at", 60)), new(Second, "Told in time", new AnswerIs("told", "yes"))],
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
