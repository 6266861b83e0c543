using System.Numerics;
using System.Runtime.InteropServices;

namespace SevenDay.Application.Availability;

/// <summary>A set of services, one bit for the place of each in the index.</summary>
internal sealed class ServiceSet
{
    private readonly ulong[] _words;

    internal ServiceSet(int capacity) => _words = new ulong[WordsFor(capacity)];

    private ServiceSet(ulong[] words) => _words = words;

    internal ReadOnlySpan<ulong> Words => _words;

    internal int Count
    {
        get
        {
            var count = 0;
            foreach (var word in _words) count += BitOperations.PopCount(word);
            return count;
        }
    }

    internal bool this[int place]
    {
        get => (_words[place >> 6] >> place & 1) != 0;
        set
        {
            if (value) _words[place >> 6] |= 1UL << place;
            else _words[place >> 6] &= ~(1UL << place);
        }
    }

    /// <summary>Puts 64 places in or out at once.</summary>
    internal void SetWord(int word, ulong bits) => _words[word] = bits;

    internal static int WordsFor(int capacity) => (capacity + 63) / 64;

    internal ServiceSet Copy() => new((ulong[])_words.Clone());

    internal ServiceSet And(ServiceSet other) => Combine(other, (mine, theirs) => mine & theirs);

    internal ServiceSet Or(ServiceSet other) => Combine(other, (mine, theirs) => mine | theirs);

    internal ServiceSet Except(ServiceSet other) => Combine(other, (mine, theirs) => mine & ~theirs);

    /// <summary>Adds a column, or what of it lies within another set.</summary>
    internal void AddAll(ReadOnlySpan<ulong> column, ServiceSet? within = null)
    {
        if (within is not null)
        {
            for (var at = 0; at < column.Length; at++) _words[at] |= column[at] & within._words[at];
            return;
        }
        var mine = MemoryMarshal.Cast<ulong, Vector<ulong>>(_words.AsSpan(0, column.Length));
        var theirs = MemoryMarshal.Cast<ulong, Vector<ulong>>(column);
        for (var at = 0; at < theirs.Length; at++) mine[at] |= theirs[at];
        for (var at = theirs.Length * Vector<ulong>.Count; at < column.Length; at++) _words[at] |= column[at];
    }

    /// <summary>How many of a column are in this set.</summary>
    internal int CountIn(ReadOnlySpan<ulong> column)
    {
        // Four counts at a time, so that none waits for another.
        var (one, two, three, four, word) = (0, 0, 0, 0, 0);
        var words = _words.AsSpan(0, column.Length);
        for (; word <= column.Length - 4; word += 4)
        {
            one += BitOperations.PopCount(column[word] & words[word]);
            two += BitOperations.PopCount(column[word + 1] & words[word + 1]);
            three += BitOperations.PopCount(column[word + 2] & words[word + 2]);
            four += BitOperations.PopCount(column[word + 3] & words[word + 3]);
        }
        for (; word < column.Length; word++) one += BitOperations.PopCount(column[word] & words[word]);
        return one + two + three + four;
    }

    /// <summary>Places in ascending order.</summary>
    internal IEnumerable<int> Places()
    {
        for (var word = 0; word < _words.Length; word++)
            for (var bits = _words[word]; bits != 0; bits &= bits - 1)
                yield return word * 64 + BitOperations.TrailingZeroCount(bits);
    }

    private ServiceSet Combine(ServiceSet other, Func<ulong, ulong, ulong> with)
    {
        var words = new ulong[_words.Length];
        for (var word = 0; word < words.Length; word++) words[word] = with(_words[word], other._words[word]);
        return new ServiceSet(words);
    }
}
