using SevenDay.Application.Disclosure;
using SevenDay.Domain.Audits;

namespace SevenDay.Application.Audits;

/// <summary>Weekday and weekend of several organisations together: of an area, and of those that took part in another round too.</summary>
internal sealed partial class RoundFigures
{
    private readonly List<IReadOnlySet<Guid>> _several = [];
    private readonly Dictionary<(string Criterion, DayGroup Group), List<GuardedShare>> _together = [];
    private readonly OrganisationSets _sets;
    private int _split, _entered, _tied;

    /// <summary>Everything that the results show, and what before and after show of it.</summary>
    /// <param name="counted">Of the round.</param>
    /// <param name="reader">Who reads.</param>
    /// <param name="compared">The organisations of each other round with which this one is compared anywhere.</param>
    internal static RoundFigures Compared(RoundCounts counted, RoundReader reader, IEnumerable<IReadOnlySet<Guid>> compared)
    {
        var figures = Of(counted, reader);
        foreach (var several in compared.Select(counted.InRound).OrderBy(s => s.Count).ThenBy(s => string.Join(' ', s.Order())))
            if (several.Count > 0 && figures.Find(several) is null) figures.AddSeveral(several, Finest - 1);
        figures.Split();
        figures.TieToOrganisations();
        figures._guard.Settle();
        return figures;
    }

    /// <param name="criterion">The criterion.</param>
    /// <param name="within">The organisations of an area that was given, or those compared.</param>
    /// <param name="group">Weekday or weekend.</param>
    internal PublishedShare OfSeveral(Criterion criterion, IReadOnlySet<Guid> within, DayGroup group)
    {
        var several = _counted.InRound(within);
        if (several.Count > 0 && Find(several) is { } part) return Publish(criterion, part, group);
        // Nothing is published of organisations that nobody asked the guard about.
        var (met, judged) = _counted.Share(criterion.Key, new(Several: several), group);
        return _reader.Exact || several.Count == 0 ? PublishedShare.Of(met, judged, _reader.Exact, criterion.Threshold) : PublishedShare.Withheld;
    }

    private RoundPart? Find(IReadOnlySet<Guid> several) =>
        several.Count == _counted.Organisations.Count ? RoundPart.Round
        : _several.Find(s => s.SetEquals(several)) is { } known ? new(Several: known)
        : several.Count == 1 && _counted.Criteria.Any(c => _shares.ContainsKey((c, new(Organisation: several.First())))) ? new(Organisation: several.First())
        : null;

    private void AddAreas()
    {
        if (_sets.Add(_counted.Organisations) is not null)
            foreach (var criterion in _counted.Criteria)
                foreach (var group in Headlined) _together[(criterion, group)] = [Of(criterion, RoundPart.Round, group)];
        foreach (var area in _counted.AreasInRound()) AddSeveral(area, area.Count);
        Split();
        _guard.Settle();
    }

    private void AddSeveral(IReadOnlySet<Guid> several, int rank)
    {
        _several.Add(several);
        var (before, place) = (_sets.Sets.Count, _sets.Add(several));
        foreach (var criterion in _counted.Criteria)
            foreach (var group in Headlined)
            {
                var share = Add(criterion, new(Several: several), group, rank, _reader.Knows(several));
                if (place is not { } at) continue;
                // Of two sets that differ in organisations the reader knows, the others are the same.
                if (at < before) _guard.Sum(_together[(criterion, group)][at], share);
                else _together[(criterion, group)].Add(share);
            }
    }

    // Whatever a reader can take from each other is a figure too.
    private void Split()
    {
        if (!_guard.Watches) return;
        _sets.Close();
        foreach (var shares in _together.Values)
            for (var at = _split; at < _sets.Splits.Count; at++)
            {
                var (whole, part, rest) = _sets.Splits[at];
                if (rest < shares.Count) _guard.Sum(shares[whole], shares[part], shares[rest]);
                else shares.Add(_guard.Rest(shares[whole], shares[part]));
            }
        _split = _sets.Splits.Count;
        for (; _entered < _sets.Sets.Count; _entered++) TieToEntries(_entered);
    }

    // Whoever was judged is an entry of one of the organisations.
    private void TieToEntries(int at)
    {
        var entries = _sets.Sets[at].Order().Select(o => _entries[o].Cell).ToArray();
        var all = _guard.Unshown(entries.Sum(e => e.Value));
        _guard.Sum(all, entries);
        foreach (var criterion in _counted.Criteria)
        {
            var judged = Headlined.Select(group => _together[(criterion, group)][at].Judged).ToList();
            _guard.Sum(all, [.. judged, _guard.Unshown(all.Value - judged.Sum(j => j.Value))]);
        }
    }

    private void TieToOrganisations()
    {
        if (!_guard.Watches) return;
        foreach (var ((criterion, group), shares) in _together)
            for (var at = Math.Max(1, _tied); at < shares.Count; at++)
                _guard.Sum(shares[at], [.. _sets.Sets[at].Order().Select(o => Of(criterion, new(Organisation: o), group))]);
        _tied = _sets.Sets.Count;
    }
}
