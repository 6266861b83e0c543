using SevenDay.Application.Disclosure;
using SevenDay.Domain.Audits;

namespace SevenDay.Application.Audits;

/// <summary>
/// The counts of a round as one reader gets them, on whatever page: exact with case access, else rounded, with small ones hidden
/// and with others held back that would give a small one away. Every page asks here, so that no two of them show a count differently.
/// Figures that more pages show are settled first: what is held back is the finest.
/// </summary>
internal sealed partial class RoundFigures
{
    private const int Headline = 9, OfGroups = 6, OfOrganisation = 3, Finest = 1;
    private static readonly DayGroup[] Parted = [DayGroup.Weekday, DayGroup.Midweek, DayGroup.Weekend, DayGroup.All];

    private readonly CountGuard _guard;
    private readonly Dictionary<(string Criterion, RoundPart RoundPart, DayGroup Group), GuardedShare> _shares = [];
    private readonly Dictionary<(string Criterion, string What), GuardedCount> _counts = [];
    private readonly Dictionary<Guid, GuardedCount> _entries = [];
    private readonly RoundCounts _counted;
    private readonly RoundReader _reader;

    private RoundFigures(RoundCounts counted, RoundReader reader) => (_counted, _reader, _guard) = (counted, reader, new CountGuard(!reader.Exact));

    /// <summary>What dashboards show: weekday and weekend of each criterion, of the round and of the areas given.</summary>
    internal static RoundFigures Headlines(RoundCounts counted, RoundReader reader)
    {
        var figures = new RoundFigures(counted, reader);
        figures.AddHeadlines();
        return figures;
    }

    /// <summary>Everything that the results show.</summary>
    internal static RoundFigures Of(RoundCounts counted, RoundReader reader)
    {
        var figures = Headlines(counted, reader);
        foreach (var criterion in counted.Criteria) figures.Add(criterion);
        figures._guard.Settle();
        return figures;
    }

    /// <summary>Entries of each organisation, beside the number of all that is shown too.</summary>
    internal static IReadOnlyDictionary<Guid, PublishedCount> Entries(IReadOnlyDictionary<Guid, int> entries, RoundReader reader)
    {
        var figures = new RoundFigures(RoundCounts.None, reader);
        figures.AddEntries(entries);
        return figures._entries.ToDictionary(e => e.Key, e => e.Value.Publish(reader.Exact));
    }

    internal PublishedShare Share(Criterion criterion, DayGroup group) => Publish(criterion, RoundPart.Round, group);

    internal PublishedShare OfOrganisationIn(Criterion criterion, Guid organisation, DayGroup group) => Publish(criterion, new(Organisation: organisation), group);

    internal PublishedShare OfSpecialty(Criterion criterion, string specialty, DayGroup group) => Publish(criterion, new(Specialty: specialty), group);

    /// <param name="criterion">The criterion.</param>
    /// <param name="within">The organisations of an area that was given.</param>
    /// <param name="group">Weekday or weekend.</param>
    internal PublishedShare OfArea(Criterion criterion, IReadOnlySet<Guid> within, DayGroup group)
    {
        var area = _counted.InRound(within);
        return area.Count == _counted.Organisations.Count ? Share(criterion, group)
            : area.Count == 0 ? PublishedShare.Of(0, 0, _reader.Exact, criterion.Threshold)
            : Publish(criterion, new(Area: RoundCounts.NameOf(area)), group);
    }

    /// <summary>One of the four outcomes beside declared hours, or that these are not known.</summary>
    internal PublishedCount Declared(Criterion criterion, string what) => _counts[(criterion.Key, what)].Publish(_reader.Exact);

    /// <summary>Cases left out for a reason.</summary>
    internal PublishedCount Excluded(string key) => _counts[(key, "")].Publish(_reader.Exact);

    private PublishedShare Publish(Criterion criterion, RoundPart unit, DayGroup group) => _shares[(criterion.Key, unit, group)].Publish(_reader.Exact, criterion.Threshold);

    private void AddHeadlines()
    {
        foreach (var criterion in _counted.Criteria)
            foreach (var group in (DayGroup[])[DayGroup.Weekday, DayGroup.Weekend]) Add(criterion, RoundPart.Round, group, Headline);
        _guard.Settle();
        AddEntries(_counted.EntriesByOrganisation());
        var areas = _counted.AreasInRound();
        foreach (var criterion in _counted.Criteria)
            foreach (var group in (DayGroup[])[DayGroup.Weekday, DayGroup.Weekend]) AddAreas(criterion, group, areas);
        _guard.Settle();
    }

    private void AddAreas(string criterion, DayGroup group, IReadOnlyList<IReadOnlySet<Guid>> areas)
    {
        foreach (var area in areas) Add(criterion, new(Area: RoundCounts.NameOf(area)), group, area.Count, Knows(area));
        var nodes = areas.Select(a => (Organisations: a, RoundPart: new RoundPart(Area: RoundCounts.NameOf(a)))).Append((_counted.Organisations, RoundPart.Round)).ToList();
        foreach (var (whole, unit) in nodes)
        {
            var inside = nodes.Where(n => n.Organisations.IsProperSubsetOf(whole)).ToList();
            foreach (var part in inside) Split(criterion, group, unit, [part]);
            var children = inside.Where(n => !inside.Any(o => n.Organisations.IsProperSubsetOf(o.Organisations))).ToList();
            if (children.Count > 1 && children.Sum(c => c.Organisations.Count) == children.SelectMany(c => c.Organisations).Distinct().Count()) Split(criterion, group, unit, children);
        }

        void Split(string key, DayGroup days, RoundPart whole, IReadOnlyList<(IReadOnlySet<Guid> Organisations, RoundPart RoundPart)> parts)
        {
            var (total, shares) = (_shares[(key, whole, days)], parts.Select(p => _shares[(key, p.RoundPart, days)]).ToList());
            _guard.Sum(total, [.. shares, Rest(total, shares)]);
        }
    }

    private void AddEntries(IReadOnlyDictionary<Guid, int> entries)
    {
        var all = _guard.Count(entries.Values.Sum(), Headline);
        _guard.Settle();
        foreach (var (organisation, count) in entries) _entries[organisation] = _guard.Count(count, OfOrganisation, _reader.Knows(organisation));
        _guard.Sum(all.Cell, [.. _entries.Values.Select(e => e.Cell)]);
        _guard.Settle();
        _counts[("", "")] = all;
    }

    private void Add(string criterion)
    {
        Add(criterion, RoundPart.Round, DayGroup.All, OfGroups + 2);
        Add(criterion, RoundPart.Round, DayGroup.Midweek, OfGroups + 1);
        foreach (var group in (DayGroup[])[DayGroup.Transition, DayGroup.Saturday, DayGroup.Sunday, DayGroup.BankHoliday]) Add(criterion, RoundPart.Round, group, OfGroups);
        Tie(criterion, RoundPart.Round);
        _guard.Sum(_shares[(criterion, RoundPart.Round, DayGroup.Weekend)], [_shares[(criterion, RoundPart.Round, DayGroup.Saturday)], _shares[(criterion, RoundPart.Round, DayGroup.Sunday)]]);

        AddParts(criterion, [.. _counted.Organisations.Select(o => (new RoundPart(Organisation: o), _reader.Knows(o)))], OfOrganisation);
        AddParts(criterion, [.. _counted.SpecialtiesOf(criterion).Select(s => (new RoundPart(Specialty: s), false))], Finest);
        foreach (var area in _counted.AreasInRound())
            foreach (var group in (DayGroup[])[DayGroup.Weekday, DayGroup.Weekend])
                _guard.Sum(_shares[(criterion, new(Area: RoundCounts.NameOf(area)), group)], [.. area.Select(o => _shares[(criterion, new(Organisation: o), group)])]);
        AddDeclared(criterion);
        AddExcluded(criterion);
    }

    private void AddParts(string criterion, IReadOnlyList<(RoundPart RoundPart, bool Known)> units, int rank)
    {
        if (units.Count == 0) return;
        foreach (var (unit, known) in units)
        {
            foreach (var group in Parted) Add(criterion, unit, group, group == DayGroup.All ? rank : rank - 1, known);
            foreach (var group in (DayGroup[])[DayGroup.Transition, DayGroup.BankHoliday]) Add(criterion, unit, group, null, known);
            Tie(criterion, unit);
        }
        foreach (var group in (DayGroup[])[.. Parted, DayGroup.Transition, DayGroup.BankHoliday])
            _guard.Sum(_shares[(criterion, RoundPart.Round, group)], [.. units.Select(u => _shares[(criterion, u.RoundPart, group)])]);
        if (units.Count > 2 && !_reader.Exact) foreach (var (unit, _) in units) AddOthers(criterion, unit);
    }

    // All but one of them, which a reader gets by taking one from the whole.
    private void AddOthers(string criterion, RoundPart one)
    {
        var others = one with { IsAllOthers = true };
        foreach (var group in (DayGroup[])[.. Parted, DayGroup.Transition, DayGroup.BankHoliday])
        {
            var (total, share) = (_shares[(criterion, RoundPart.Round, group)], _shares[(criterion, one, group)]);
            var rest = _shares[(criterion, others, group)] = Rest(total, [share]);
            _guard.Sum(total, [share, rest]);
        }
        Tie(criterion, others);
    }

    private void Tie(string criterion, RoundPart unit)
    {
        GuardedShare Of(DayGroup group) => _shares[(criterion, unit, group)];
        _guard.Sum(Of(DayGroup.Weekday), [Of(DayGroup.Midweek), Of(DayGroup.Transition)]);
        _guard.Sum(Of(DayGroup.All), [Of(DayGroup.Weekday), Of(DayGroup.Weekend), Of(DayGroup.BankHoliday)]);
    }

    private void Add(string criterion, RoundPart unit, DayGroup group, int? rank, bool known = false)
    {
        var (met, judged) = _counted.Share(criterion, unit, group);
        _shares.Add((criterion, unit, group), _guard.Share(met, judged, rank, known));
    }

    private GuardedShare Rest(GuardedShare total, IReadOnlyList<GuardedShare> parts) =>
        _guard.Share(total.Met.Value - parts.Sum(p => p.Met.Value), total.Judged.Value - parts.Sum(p => p.Judged.Value), null);

    private bool Knows(IReadOnlySet<Guid> area) => area.All(_reader.Knows);
}
