using SevenDay.Application.Disclosure;

namespace SevenDay.Application.Tests.Disclosure;

/// <summary>
/// A reader who writes down every published count as the cases it counts and between what values it can lie, takes away the cases
/// they know, and subtracts every two counts, where one counts some cases of the other, until nothing new comes out. Written apart
/// from what it attacks.
/// </summary>
/// <param name="known">Of each kind of case how many the attacker has seen; none when they see no case of that kind.</param>
/// <param name="mostSets">How many sets of cases are kept.</param>
internal sealed class Attacker(IReadOnlyList<int?> known, int mostSets = 900)
{
    private readonly List<(bool[] Counts, int Low, int High, string Where)> _read = [];
    private readonly ulong[] _marks = new ulong[known.Count];
    private readonly Random _random = new(1);

    internal Attacker(int atoms) : this(new int?[atoms]) { }

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
        var (set, seen, mark) = (new bool[known.Count], 0, (ulong)_random.NextInt64());
        for (var atom = 0; atom < set.Length; atom++)
        {
            if (!counts(atom)) continue;
            if (known[atom] is { } own) seen += own;
            else (set[atom], _marks[atom]) = (true, _marks[atom] ^ mark);
        }
        _read.Add((set, Math.Max(0, low - seen), high == int.MaxValue ? high : high - seen, where));
    }

    /// <summary>What was worked out to be one count of 1 to 7.</summary>
    internal IReadOnlyList<string> Attack()
    {
        // Cases that every count treats alike are one kind: fewer kinds are attacked faster.
        var kinds = Enumerable.Range(0, known.Count).Where(atom => _marks[atom] != 0).DistinctBy(atom => _marks[atom]).ToList();
        var sets = new CaseSets((kinds.Count + 63) / 64, mostSets);
        foreach (var (counts, low, high, where) in _read)
        {
            var set = new ulong[(kinds.Count + 63) / 64];
            for (var kind = 0; kind < kinds.Count; kind++)
                if (counts[kinds[kind]]) set[kind / 64] |= 1UL << (kind % 64);
            sets.Learn(set, low, high, where);
        }
        var all = sets.Solve();
        all.ShouldAllBe(s => s.Low <= s.High, "the published counts must not contradict each other");
        return [.. all.Where(s => s.Low == s.High && s.Low is >= 1 and <= 7).Select(s => $"{s.Where} is {s.Low}")];
    }
}
