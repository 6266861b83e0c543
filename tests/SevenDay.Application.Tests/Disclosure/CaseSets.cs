namespace SevenDay.Application.Tests.Disclosure;

/// <summary>Sets of cases and what is known of their sizes; those that lie in each other are taken from each other.</summary>
/// <param name="words">Of 64 kinds of case each.</param>
/// <param name="mostSets">How many sets are kept.</param>
internal sealed class CaseSets(int words, int mostSets)
{
    private readonly Dictionary<ulong[], CaseSet> _known = new(new SameWords());
    private readonly List<CaseSet> _sets = [];

    internal void Learn(ulong[] set, int low, int high, string where)
    {
        if (Array.TrueForAll(set, word => word == 0)) return;
        if (!_known.TryGetValue(set, out var known)) known = Add(set, () => where);
        known.Narrow(low, high);
    }

    internal IReadOnlyList<CaseSet> Solve()
    {
        var triples = Triples();
        for (var learning = true; learning;)
        {
            learning = false;
            foreach (var (whole, part, rest) in triples)
                learning |= rest.Narrow(Less(whole.Low, part.High), Less(whole.High, part.Low))
                    | whole.Narrow(More(part.Low, rest.Low), More(part.High, rest.High))
                    | part.Narrow(Less(whole.Low, rest.High), Less(whole.High, rest.Low));
        }
        return _sets;
    }

    // Every two sets of which one holds the other, and what is left; that is a set again, as long as there is room for more.
    private List<(CaseSet Whole, CaseSet Part, CaseSet Left)> Triples()
    {
        var (triples, left) = (new List<(CaseSet, CaseSet, CaseSet)>(), new ulong[words]);
        for (var last = 0; last < _sets.Count; last++)
            for (var other = 0; other < last; other++)
            {
                var (one, two) = (_sets[last], _sets[other]);
                if (two.IsWithin(one)) Take(one, two);
                else if (one.IsWithin(two)) Take(two, one);
            }
        return triples;

        void Take(CaseSet whole, CaseSet part)
        {
            for (var at = 0; at < words; at++) left[at] = whole.Words[at] & ~part.Words[at];
            if (!_known.TryGetValue(left, out var known))
            {
                if (_sets.Count >= mostSets) return;
                known = Add([.. left], () => $"({whole.Where}) less ({part.Where})");
            }
            triples.Add((whole, part, known));
        }
    }

    private CaseSet Add(ulong[] set, Func<string> where)
    {
        var known = _known[set] = new CaseSet(set, where);
        _sets.Add(known);
        return known;
    }

    private static int Less(int one, int other) => one == int.MaxValue ? int.MaxValue : other == int.MaxValue ? 0 : Math.Max(0, one - other);

    private static int More(int one, int other) => one == int.MaxValue || other == int.MaxValue ? int.MaxValue : one + other;

    private sealed class SameWords : IEqualityComparer<ulong[]>
    {
        public bool Equals(ulong[]? one, ulong[]? other) => one.AsSpan().SequenceEqual(other);

        public int GetHashCode(ulong[] words)
        {
            var hash = 0UL;
            foreach (var word in words) hash = (hash ^ word) * 0x9E3779B97F4A7C15 ^ hash >> 29;
            return (int)(hash ^ hash >> 32);
        }
    }
}

internal sealed class CaseSet(ulong[] words, Func<string> where)
{
    internal ulong[] Words => words;

    internal string Where => where();

    internal int Low { get; private set; }

    internal int High { get; private set; } = int.MaxValue;

    internal bool IsWithin(CaseSet other)
    {
        for (var at = 0; at < words.Length; at++)
            if ((words[at] & ~other.Words[at]) != 0) return false;
        return true;
    }

    internal bool Narrow(int low, int high)
    {
        if (low <= Low && high >= High) return false;
        (Low, High) = (Math.Max(Low, low), Math.Min(High, high));
        return true;
    }
}
