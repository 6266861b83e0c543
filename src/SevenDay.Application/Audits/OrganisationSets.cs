namespace SevenDay.Application.Audits;

/// <summary>
/// Organisations together, by their places in a list: those of whom figures are shown, and what is left when one set is taken from
/// another that holds it.
/// </summary>
/// <param name="organisations">Those that a set can hold.</param>
internal sealed class OrganisationSets(IReadOnlyList<Guid> organisations)
{
    /// <summary>What is left is taken from other sets in turn, as long as there are few organisations and few sets: it is there that counts are small.</summary>
    private const int FewOrganisations = 25, Most = 120;

    private readonly List<IReadOnlySet<Guid>> _sets = [];
    private readonly HashSet<int> _left = [];
    private readonly List<(int Whole, int Part, int Left)> _splits = [];
    private int _closed;

    internal IReadOnlyList<IReadOnlySet<Guid>> Sets => _sets;

    /// <summary>A set that is part of another, and what is left. What is left has a place after both, unless it was there before.</summary>
    internal IReadOnlyList<(int Whole, int Part, int Left)> Splits => _splits;

    /// <returns>Its place; none when it holds none of the organisations.</returns>
    internal int? Add(IEnumerable<Guid> set)
    {
        var held = organisations.Intersect(set).ToHashSet();
        if (held.Count == 0) return null;
        var known = _sets.FindIndex(s => s.SetEquals(held));
        if (known >= 0) return known;
        _sets.Add(held);
        return _sets.Count - 1;
    }

    /// <summary>Takes every set from every other that holds it, and goes on with what is left.</summary>
    internal void Close()
    {
        for (; _closed < _sets.Count; _closed++)
            for (var other = 0; other < _closed; other++)
            {
                if (organisations.Count > FewOrganisations && (_left.Contains(_closed) || _left.Contains(other))) continue;
                if (_sets[_closed].IsProperSubsetOf(_sets[other])) Split(other, _closed);
                else if (_sets[other].IsProperSubsetOf(_sets[_closed])) Split(_closed, other);
            }
    }

    private void Split(int whole, int part)
    {
        var rest = _sets[whole].Except(_sets[part]).ToHashSet();
        var known = _sets.FindIndex(s => s.SetEquals(rest));
        if (known < 0 && _sets.Count >= Most && organisations.Count <= FewOrganisations) return;
        if (known < 0) _left.Add(_sets.Count);
        _splits.Add((whole, part, known >= 0 ? known : Add(rest)!.Value));
    }
}
