using SevenDay.Application.Disclosure;
using SevenDay.Domain.Audits;

namespace SevenDay.Application.Audits;

/// <summary>
/// The counts of a round as one reader gets them, on whatever page: exact with case access, else rounded, with small ones hidden
/// and with others held back that would give a small one away. Every page asks here, so that no two of them show a count differently.
/// Figures are settled in one order, those that most pages show first, so that a page which shows only the first works out no others.
/// </summary>
internal sealed partial class RoundFigures
{
    private const int Headline = 9, OfGroups = 6, OfOrganisation = 3, Finest = 1;
    private static readonly DayGroup[] Headlined = [DayGroup.Weekday, DayGroup.Weekend];
    private static readonly DayGroup[] Parted = [DayGroup.Weekday, DayGroup.Midweek, DayGroup.Weekend, DayGroup.All, DayGroup.Transition, DayGroup.BankHoliday];

    private readonly CountGuard _guard;
    private readonly Dictionary<(string Criterion, RoundPart Part), GuardedShare?[]> _shares = [];
    private readonly Dictionary<(string Criterion, string What), GuardedCount> _counts = [];
    private readonly Dictionary<Guid, GuardedCount> _entries = [];
    private readonly GuardedCount _allEntries;
    private readonly RoundCounts _counted;
    private readonly RoundReader _reader;
    private readonly bool _knowsAll;

    // The number of entries stands in lists of rounds, which look at nothing else: it is settled first, and never gives a count away by itself.
    private RoundFigures(RoundCounts counted, RoundReader reader)
    {
        (_counted, _reader, _guard, _knowsAll) = (counted, reader, new CountGuard(!reader.Exact), counted.Organisations.Count > 0 && reader.Knows(counted.Organisations));
        _sets = new OrganisationSets(counted.Organisations.Where(o => !reader.Knows(o)).ToList());
        _allEntries = _guard.Count(counted.Entries(), Headline, counted.Known?.Entries() ?? 0, _knowsAll);
        _guard.Settle();
        AddHeadlines();
    }

    /// <summary>Weekday and weekend of each criterion, which dashboards, trends and standards show.</summary>
    internal static RoundFigures Headlines(RoundCounts counted, RoundReader reader) => new(counted, reader);

    /// <summary>The same of the areas given.</summary>
    internal static RoundFigures Areas(RoundCounts counted, RoundReader reader)
    {
        var figures = Headlines(counted, reader);
        figures.AddEntries(counted.Organisations.ToDictionary(o => o, o => counted.Entries(o)));
        figures.AddAreas();
        return figures;
    }

    /// <summary>Everything that the results show but the specialties, which are counted apart.</summary>
    internal static RoundFigures Organisations(RoundCounts counted, RoundReader reader)
    {
        var figures = Areas(counted, reader);
        foreach (var criterion in counted.Criteria) figures.Add(criterion);
        figures.TieToOrganisations();
        figures._guard.Settle();
        return figures;
    }

    /// <summary>Everything that the results show.</summary>
    internal static RoundFigures Of(RoundCounts counted, RoundReader reader)
    {
        var figures = Organisations(counted, reader);
        foreach (var criterion in counted.Criteria)
            figures.AddParts(criterion, [.. counted.SpecialtiesOf(criterion).Select(s => (new RoundPart(Specialty: s), figures._knowsAll))], Finest);
        figures._guard.Settle();
        return figures;
    }

    /// <summary>Entries of each organisation, beside the number of all that is shown too.</summary>
    internal IReadOnlyDictionary<Guid, PublishedCount> Entries(IReadOnlyDictionary<Guid, int> entries)
    {
        AddEntries(entries);
        return _entries.ToDictionary(e => e.Key, e => e.Value.Publish(_reader.Exact));
    }

    internal PublishedShare Share(Criterion criterion, DayGroup group) => Publish(criterion, RoundPart.Round, group);

    internal PublishedShare OfOrganisationIn(Criterion criterion, Guid organisation, DayGroup group) => Publish(criterion, new(Organisation: organisation), group);

    internal PublishedShare OfSpecialty(Criterion criterion, string specialty, DayGroup group) => Publish(criterion, new(Specialty: specialty), group);

    /// <summary>One of the four outcomes beside declared hours, or that these are not known.</summary>
    internal PublishedCount Declared(Criterion criterion, string what) => _counts[(criterion.Key, what)].Publish(_reader.Exact);

    /// <summary>Cases left out for a reason.</summary>
    internal PublishedCount Excluded(string key) => _counts[(key, "")].Publish(_reader.Exact);

    private PublishedShare Publish(Criterion criterion, RoundPart part, DayGroup group) => Of(criterion.Key, part, group).Publish(_reader.Exact, criterion.Threshold);

    private GuardedShare Of(string criterion, RoundPart part, DayGroup group) => _shares[(criterion, part)][(int)group]!;

    private void AddHeadlines()
    {
        foreach (var criterion in _counted.Criteria)
        {
            var judged = Headlined.Select(group => Add(criterion, RoundPart.Round, group, Headline, _knowsAll).Judged).ToList();
            _guard.Sum(_allEntries.Cell, [.. judged, _guard.Unshown(_allEntries.Cell.Value - judged.Sum(j => j.Value))]);
        }
        _guard.Settle();
    }

    private void AddEntries(IReadOnlyDictionary<Guid, int> entries)
    {
        foreach (var (organisation, count) in entries.OrderBy(e => e.Key))
        {
            var knows = _reader.Knows(organisation);
            _entries[organisation] = _guard.Count(count, OfOrganisation, knows ? count : 0, knows);
        }
        _guard.Sum(_allEntries.Cell, [.. _entries.Values.Select(e => e.Cell)]);
        _guard.Settle();
    }

    private void Add(string criterion)
    {
        Add(criterion, RoundPart.Round, DayGroup.All, OfGroups + 2, _knowsAll);
        Add(criterion, RoundPart.Round, DayGroup.Midweek, OfGroups + 1, _knowsAll);
        foreach (var group in (DayGroup[])[DayGroup.Transition, DayGroup.Saturday, DayGroup.Sunday, DayGroup.BankHoliday]) Add(criterion, RoundPart.Round, group, OfGroups, _knowsAll);
        var round = _shares[(criterion, RoundPart.Round)];
        Tie(round);
        _guard.Sum(round[(int)DayGroup.Weekend]!, round[(int)DayGroup.Saturday]!, round[(int)DayGroup.Sunday]!);

        AddParts(criterion, [.. _counted.Organisations.Select(o => (new RoundPart(Organisation: o), _reader.Knows(o)))], OfOrganisation);
        AddDeclared(criterion);
        AddExcluded(criterion);
    }

    private void AddParts(string criterion, IReadOnlyList<(RoundPart Part, bool Known)> parts, int rank)
    {
        if (parts.Count == 0) return;
        foreach (var (part, known) in parts)
        {
            foreach (var group in Parted) Add(criterion, part, group, group switch { DayGroup.Transition or DayGroup.BankHoliday => null, DayGroup.All => rank, _ => rank - 1 }, known);
            Tie(_shares[(criterion, part)]);
        }
        var round = _shares[(criterion, RoundPart.Round)];
        var shares = parts.Select(p => _shares[(criterion, p.Part)]).ToList();
        foreach (var group in Parted) _guard.Sum(round[(int)group]!, [.. shares.Select(s => s[(int)group]!)]);
        if (parts.Count > 2 && _guard.Watches)
            foreach (var one in shares) _guard.Later(new GuardedRest(In(round), In(one), () => AddOthers(round, one)));
    }

    // All but one of them, which a reader gets by taking one from the whole.
    private void AddOthers(GuardedShare?[] round, GuardedShare?[] one)
    {
        var others = new GuardedShare?[round.Length];
        foreach (var group in Parted) others[(int)group] = _guard.Rest(round[(int)group]!, one[(int)group]!);
        Tie(others);
    }

    private void Tie(GuardedShare?[] part)
    {
        _guard.Sum(part[(int)DayGroup.Weekday]!, part[(int)DayGroup.Midweek]!, part[(int)DayGroup.Transition]!);
        _guard.Sum(part[(int)DayGroup.All]!, part[(int)DayGroup.Weekday]!, part[(int)DayGroup.Weekend]!, part[(int)DayGroup.BankHoliday]!);
    }

    private GuardedShare Add(string criterion, RoundPart part, DayGroup group, int? rank, bool known)
    {
        if (!_shares.TryGetValue((criterion, part), out var shares)) _shares.Add((criterion, part), shares = new GuardedShare?[Enum.GetValues<DayGroup>().Length]);
        var share = _guard.Share(_counted.Share(criterion, part, group), rank, _counted.Known?.Share(criterion, part, group) ?? default, known);
        shares[(int)group] = share;
        return share;
    }

    private static GuardedShare[] In(GuardedShare?[] part) => [.. Parted.Select(group => part[(int)group]!)];
}
