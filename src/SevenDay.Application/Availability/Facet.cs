namespace SevenDay.Application.Availability;

/// <summary>A fact with few values, such as the organisation, as a small number for each place.</summary>
internal sealed class Facet<T>
    where T : notnull
{
    private readonly int[] _of;
    private readonly List<T> _values;
    private readonly Dictionary<T, int> _numbers;

    internal Facet(int capacity) => (_of, _values, _numbers) = (new int[capacity], [], []);

    private Facet(Facet<T> other) => (_of, _values, _numbers) = ((int[])other._of.Clone(), [.. other._values], new(other._numbers));

    internal Facet<T> Copy() => new(this);

    internal void Put(int place, T value)
    {
        if (!_numbers.TryGetValue(value, out var number))
        {
            number = _numbers[value] = _values.Count;
            _values.Add(value);
        }
        _of[place] = number;
    }

    /// <summary>Those of some places whose value will do; each value is asked about once.</summary>
    internal ServiceSet Any(Func<T, bool> holds, ServiceSet among)
    {
        var wanted = _values.Select(holds).ToArray();
        var found = new ServiceSet(_of.Length);
        for (var word = 0; word < among.Words.Length; word++)
        {
            if (among.Words[word] == 0) continue;
            var bits = 0UL;
            var places = _of.AsSpan(word * 64, Math.Min(64, _of.Length - word * 64));
            for (var place = 0; place < places.Length; place++)
                if (wanted[places[place]]) bits |= 1UL << place;
            found.SetWord(word, bits & among.Words[word]);
        }
        return found;
    }

    /// <summary>How many of some places have each value.</summary>
    internal Dictionary<T, int> Counts(ServiceSet among)
    {
        var counts = new int[_values.Count];
        foreach (var place in among.Places()) counts[_of[place]]++;
        return Enumerable.Range(0, counts.Length).Where(number => counts[number] > 0).ToDictionary(number => _values[number], number => counts[number]);
    }

    /// <summary>The values that some places have.</summary>
    internal IEnumerable<T> Values(ServiceSet among)
    {
        var used = new bool[_values.Count];
        foreach (var place in among.Places()) used[_of[place]] = true;
        return _values.Where((_, number) => used[number]);
    }
}
