namespace SevenDay.Cli;

/// <summary>
/// The words and options of a command line. An option with a colon in its name is a setting of the portal,
/// as <c>--Database:Provider SqlServer</c>; the others belong to the verb.
/// </summary>
internal sealed class Arguments
{
    private readonly Dictionary<string, List<string>> _options = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<string> _words = [];

    /// <param name="words">What was typed.</param>
    /// <param name="flags">Options that take no value.</param>
    internal Arguments(IReadOnlyList<string> words, IReadOnlySet<string> flags)
    {
        for (var at = 0; at < words.Count; at++)
        {
            if (!words[at].StartsWith("--", StringComparison.Ordinal))
            {
                _words.Add(words[at]);
                continue;
            }
            var (name, value) = Split(words[at][2..]);
            if (flags.Contains(name)) value = value is null ? "" : throw new UsageException($"--{name} takes no value.");
            else if (value is null) value = at + 1 < words.Count ? words[++at] : throw new UsageException($"--{name} needs a value after it.");
            if (name.Contains(':')) Settings[name] = value;
            else if (_options.TryGetValue(name, out var values)) values.Add(value);
            else _options[name] = [value];
        }
    }

    /// <summary>Settings of the portal.</summary>
    internal Dictionary<string, string?> Settings { get; } = new(StringComparer.OrdinalIgnoreCase);

    internal IReadOnlyList<string> Words => _words;

    internal bool Has(string flag) => _options.ContainsKey(flag);

    internal IReadOnlyList<string> All(string option) => _options.GetValueOrDefault(option) ?? [];

    internal string? One(string option) => All(option) switch
    {
        [] => null,
        [var value] => value,
        _ => throw new UsageException($"--{option} is given more than once. Give it once."),
    };

    /// <summary>Refuses options that the verb does not know.</summary>
    internal void Allow(IReadOnlyList<string> known)
    {
        foreach (var option in _options.Keys.Where(o => !known.Contains(o, StringComparer.OrdinalIgnoreCase)))
            throw new UsageException($"The option --{option} is not known here. {(known.Count == 0 ? "This verb has no options." : "This verb knows " + string.Join(", ", known.Select(k => "--" + k)) + ".")}");
    }

    private static (string, string?) Split(string option)
    {
        var at = option.IndexOf('=');
        return at < 0 ? (option, null) : (option[..at], option[(at + 1)..]);
    }
}
