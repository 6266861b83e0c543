using SevenDay.Domain.Audits;
using SevenDay.Domain.Workstreams;

namespace SevenDay.Application.Audits;

/// <summary>The counts of one round, added up as they are asked for.</summary>
/// <param name="summaries">Of the round.</param>
/// <param name="specialties">Of the round; none where they are not shown.</param>
/// <param name="content">Its criteria and reasons to leave a case out.</param>
/// <param name="organisations">Those that take part.</param>
/// <param name="areas">The organisations of each area by which readers can narrow a dashboard.</param>
/// <param name="known">The same counts of the cases that the reader sees; none when they see none of the round.</param>
internal sealed class RoundCounts(
    IEnumerable<AuditSummary> summaries, IEnumerable<SpecialtySummary> specialties, TemplateContent content,
    IEnumerable<Guid> organisations, IEnumerable<IReadOnlySet<Guid>> areas, RoundCounts? known = null)
{
    /// <summary>Where cases stand that state no group.</summary>
    internal const string NotStated = "";

    private readonly ILookup<string, AuditSummary> _summaries = summaries.ToLookup(s => s.CriterionKey);
    private readonly ILookup<string, SpecialtySummary> _specialties = specialties.ToLookup(s => s.CriterionKey);
    private readonly Dictionary<(string, RoundPart), DayTallies> _tallies = [];
    private IReadOnlyList<IReadOnlySet<Guid>>? _areas;
    private bool _grouped;

    internal IReadOnlyList<string> Criteria { get; } = [.. content.Criteria.Select(c => c.Key)];

    /// <summary>In an order that does not depend on the page: of figures that are alike the first is held back.</summary>
    internal IReadOnlyList<Guid> Organisations { get; } = [.. organisations.Distinct().Order()];

    internal RoundCounts? Known => known;

    internal IReadOnlySet<Guid> InRound(IReadOnlySet<Guid> area) => Organisations.Where(area.Contains).ToHashSet();

    /// <summary>Those that hold some of the organisations and not all, each once.</summary>
    internal IReadOnlyList<IReadOnlySet<Guid>> AreasInRound() =>
        _areas ??= [.. areas.Select(InRound).Where(a => a.Count > 0 && a.Count < Organisations.Count).DistinctBy(a => string.Join(' ', a.Order()))];

    internal int Entries(Guid? organisation = null) => Tallies(AuditSummary.AllEntries, new(Organisation: organisation)).Of(DayGroup.All).Judged;

    internal IReadOnlyList<(string Key, int Count)> Excluded() =>
        [.. content.CountedExclusions().Select(e => (e.Key, Tallies(e.Key, RoundPart.Round).Of(DayGroup.All).Judged))];

    internal EntryTally Declared(string criterion) => _summaries[criterion].Aggregate(
        default(EntryTally), (all, s) => all + new EntryTally(s.Met, s.Judged, s.OpenMet, s.OpenMissed, s.ClosedMet, s.ClosedMissed));

    /// <summary>Groups with judged cases, by name; last those that state none, when there are such cases.</summary>
    internal IReadOnlyList<string> SpecialtiesOf(string criterion)
    {
        var named = _specialties[criterion].Where(s => s.Judged > 0).Select(s => s.Specialty).Distinct().Order(StringComparer.Ordinal).ToList();
        return named.Count == 0 || Tallies(criterion, new(Specialty: NotStated)).Of(DayGroup.All).Judged == 0 ? named : [.. named, NotStated];
    }

    /// <summary>As it was stated; none for those that state none.</summary>
    internal string? NameOf(string criterion, string specialty) => _specialties[criterion].FirstOrDefault(s => s.Specialty == specialty)?.Name;

    /// <summary>What an action remembers of the day on which it was raised.</summary>
    internal FindingFigures FiguresOf(string criterion)
    {
        var (weekday, weekend, all) = (Share(criterion, RoundPart.Round, DayGroup.Weekday), Share(criterion, RoundPart.Round, DayGroup.Weekend), Share(criterion, RoundPart.Round, DayGroup.All));
        return new FindingFigures(weekday.Met, weekday.Judged, weekend.Met, weekend.Judged, all.Met, all.Judged);
    }

    internal (int Met, int Judged) Share(string criterion, RoundPart unit, DayGroup group) => Tallies(criterion, unit).Of(group);

    private DayTallies Tallies(string criterion, RoundPart unit)
    {
        if (!_grouped)
            foreach (var summary in _summaries.SelectMany(s => s))
            {
                Find(summary.CriterionKey, RoundPart.Round).Add(summary.Day, summary.Met, summary.Judged);
                Find(summary.CriterionKey, new(Organisation: summary.OrganisationId)).Add(summary.Day, summary.Met, summary.Judged);
            }
        if (!_grouped)
            foreach (var summary in _specialties.SelectMany(s => s)) Find(summary.CriterionKey, new(Specialty: summary.Specialty)).Add(summary.Day, summary.Met, summary.Judged);
        _grouped = true;
        if (unit.Several is { } several && !_tallies.ContainsKey((criterion, unit)))
            foreach (var s in _summaries[criterion].Where(s => several.Contains(s.OrganisationId))) Find(criterion, unit).Add(s.Day, s.Met, s.Judged);
        if (unit.Specialty == NotStated && !_tallies.ContainsKey((criterion, unit)))
        {
            foreach (var s in _summaries[criterion]) Find(criterion, unit).Add(s.Day, s.Met, s.Judged);
            foreach (var s in _specialties[criterion]) Find(criterion, unit).Add(s.Day, -s.Met, -s.Judged);
        }
        return Find(criterion, unit);

        DayTallies Find(string key, RoundPart which)
        {
            if (!_tallies.TryGetValue((key, which), out var found)) _tallies[(key, which)] = found = new DayTallies();
            return found;
        }
    }

    private sealed class DayTallies
    {
        private const int Days = (int)AuditDay.BankHoliday + 1;

        private readonly int[] _met = new int[Days];
        private readonly int[] _judged = new int[Days];

        internal void Add(AuditDay day, int met, int judged) => (_met[(int)day], _judged[(int)day]) = (_met[(int)day] + met, _judged[(int)day] + judged);

        internal (int Met, int Judged) Of(DayGroup group)
        {
            var (met, judged) = (0, 0);
            for (var day = 0; day < Days; day++)
                if (group.Holds((AuditDay)day)) (met, judged) = (met + _met[day], judged + _judged[day]);
            return (met, judged);
        }
    }
}
