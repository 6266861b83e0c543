using System.Globalization;

namespace SevenDay.Domain.Audits;

/// <summary>
/// The answers of one entry by question key. Instants are round-trip UTC text, numbers invariant text,
/// yes, no and not applicable those words, services their id.
/// </summary>
public sealed class Answers(IReadOnlyDictionary<string, string> values)
{
    /// <summary>The answer to a question that does not apply to the case.</summary>
    public const string NotApplicable = "not applicable";

    /// <summary>The answers as stored.</summary>
    public IReadOnlyDictionary<string, string> Values { get; } = values;

    /// <summary>The answer as text; none when it was not given.</summary>
    public string? Text(string key) => Values.TryGetValue(key, out var value) && value.Length > 0 ? value : null;

    /// <summary>The answer as an instant; none when absent or not an instant.</summary>
    public DateTime? Instant(string key) =>
        DateTime.TryParse(Text(key), CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var value)
            ? DateTime.SpecifyKind(value, DateTimeKind.Utc)
            : null;

    /// <summary>The answer as a whole number; none when absent or not a number.</summary>
    public int? Number(string key) =>
        int.TryParse(Text(key), NumberStyles.Integer, CultureInfo.InvariantCulture, out var value) ? value : null;

    /// <summary>The answer as the id of a service.</summary>
    public Guid? Service(string key) => Guid.TryParse(Text(key), out var value) ? value : null;
}
