using SevenDay.Application.Disclosure;

namespace SevenDay.Application.Tests.Disclosure;

/// <summary>
/// A reader who writes down every published count as the cases it counts and between what values it can lie, and subtracts every
/// two of them, where one counts some cases of the other, until nothing new comes out. Written apart from what it attacks.
/// </summary>
internal sealed class Attacker(int atoms)
{
    private const int MostSets = 900;

    private readonly Dictionary<string, Known> _known = [];
    private readonly List<Known> _sets = [];

    /// <summary>A count that is published, of the cases for which the condition holds.</summary>
    internal void Read(PublishedCount count, Func<int, bool> counts, string where)
    {
        var (low, high) = count switch
        {
            { IsWithheld: true } => (0, int.MaxValue),
            { Value: null } => (1, 7),
            { Value: 0 } => (0, 0),
            { Value: { } rounded } => (Math.Max(8, rounded - 2), rounded + 2),
        };
        Learn(counts, low, high, where);
    }

    /// <summary>What was worked out to be one count of 1 to 7.</summary>
    internal IReadOnlyList<string> Attack()
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
        _sets.ShouldAllBe(s => s.Low <= s.High, "the published counts must not contradict each other");
        return [.. _sets.Where(s => s.Low == s.High && s.Low is >= 1 and <= 7).Select(s => $"{s.Where} is {s.Low}")];
    }

    // Every two sets of which one holds the other, and what is left; that is a set again, as long as there is room for more.
    private List<(Known Whole, Known Part, Known Left)> Triples()
    {
        var triples = new List<(Known, Known, Known)>();
        for (var last = 0; last < _sets.Count; last++)
            for (var other = 0; other < last; other++)
            {
                var (one, two) = (_sets[last], _sets[other]);
                if (two.IsWithin(one)) Add(one, two);
                else if (one.IsWithin(two)) Add(two, one);
            }
        return triples;

        void Add(Known whole, Known part)
        {
            var rest = whole.Without(part);
            if (rest.IsEmpty) return;
            if (!_known.TryGetValue(rest.Key, out var known))
            {
                if (_sets.Count >= MostSets) return;
                _known.Add(rest.Key, known = rest with { Where = $"({whole.Where}) less ({part.Where})" });
                _sets.Add(known);
            }
            triples.Add((whole, part, known));
        }
    }

    private void Learn(Func<int, bool> counts, int low, int high, string where)
    {
        var set = new Known(atoms, counts, where);
        if (set.IsEmpty) return;
        if (!_known.TryGetValue(set.Key, out var known))
        {
            _known.Add(set.Key, known = set);
            _sets.Add(known);
        }
        known.Narrow(low, high);
    }

    private static int Less(int one, int other) => one == int.MaxValue ? int.MaxValue : other == int.MaxValue ? 0 : Math.Max(0, one - other);

    private static int More(int one, int other) => one == int.MaxValue || other == int.MaxValue ? int.MaxValue : one + other;

    private sealed record Known
    {
        private readonly ulong[] _atoms;

        internal Known(int atoms, Func<int, bool> counts, string where)
        {
            (_atoms, Where) = (new ulong[(atoms + 63) / 64], where);
            for (var atom = 0; atom < atoms; atom++)
                if (counts(atom)) _atoms[atom / 64] |= 1UL << (atom % 64);
            Key = string.Join(',', _atoms);
        }

        private Known(ulong[] atoms, string where) => (_atoms, Where, Key) = (atoms, where, string.Join(',', atoms));

        internal string Key { get; }

        internal string Where { get; init; }

        internal int Low { get; set; }

        internal int High { get; set; } = int.MaxValue;

        internal bool IsEmpty => Array.TrueForAll(_atoms, a => a == 0);

        internal bool IsWithin(Known other)
        {
            for (var at = 0; at < _atoms.Length; at++)
                if ((_atoms[at] & ~other._atoms[at]) != 0) return false;
            return true;
        }

        internal Known Without(Known part) => new([.. _atoms.Select((word, at) => word & ~part._atoms[at])], "");

        internal bool Narrow(int low, int high)
        {
            if (low <= Low && high >= High) return false;
            (Low, High) = (Math.Max(Low, low), Math.Min(High, high));
            return true;
        }
    }
}
