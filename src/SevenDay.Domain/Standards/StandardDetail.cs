namespace SevenDay.Domain.Standards;

/// <summary>The numbers of a standard, as data.</summary>
/// <param name="Clock">Where the clock of its time limits starts, if it has one.</param>
/// <param name="Limits">In the order they are shown.</param>
/// <param name="Parts">What is answered one by one, such as tests or interventions.</param>
public sealed record StandardDetail(ClockStart? Clock, IReadOnlyList<StandardLimit> Limits, IReadOnlyList<string> Parts)
{
    public static readonly StandardDetail Empty = new(null, [], []);

    private const int MostParts = 30;

    /// <summary>Trimmed, and refused where it makes no sense.</summary>
    /// <exception cref="DomainRuleException">A limit without words or out of range, or a part twice.</exception>
    public StandardDetail Checked()
    {
        var parts = Parts.Select(part => Guard.Text(part, 100, "the name of the test or intervention")).ToList();
        if (parts.Count > MostParts) throw new DomainRuleException($"A standard has at most {MostParts} tests or interventions.");
        if (parts.GroupBy(part => part, StringComparer.OrdinalIgnoreCase).FirstOrDefault(same => same.Count() > 1) is { } twice)
            throw new DomainRuleException($"“{twice.Key}” is there twice. Take one out.");
        return this with { Parts = parts, Limits = [.. Limits.Select(limit => limit.Checked())] };
    }

    /// <summary>“clock starts at admission; first review within 14 hours”, for the change log.</summary>
    public override string ToString() => string.Join("; ", new[]
    {
        Clock is { } clock ? $"clock starts at {clock.ToString().ToLowerInvariant()}" : "",
        string.Join("; ", Limits.Select(limit => limit.InWords())),
        Parts.Count > 0 ? $"answered for {string.Join(", ", Parts)}" : "",
    }.Where(words => words.Length > 0));
}

/// <summary>Where a time limit starts.</summary>
public enum ClockStart
{
    Admission,
    Arrival,
}

/// <summary>What a limit counts.</summary>
public enum LimitUnit
{
    /// <summary>At most so many minutes of elapsed time.</summary>
    Minutes,

    /// <summary>At least so many times in 24 hours.</summary>
    TimesADay,
}

/// <summary>One number of a standard.</summary>
/// <param name="What">What it limits.</param>
/// <param name="Amount">In its unit, 1 or more.</param>
/// <param name="Unit">What is counted.</param>
public sealed record StandardLimit(string What, int Amount, LimitUnit Unit)
{
    private const int LongestMinutes = 366 * 24 * 60, MostTimes = 24;

    /// <summary>“First consultant review: within 14 hours”.</summary>
    public string InWords() => $"{What}: {(Unit == LimitUnit.TimesADay ? Times() : "within " + Time())}";

    internal StandardLimit Checked()
    {
        var most = Unit == LimitUnit.Minutes ? LongestMinutes : MostTimes;
        if (Amount < 1 || Amount > most) throw new DomainRuleException(Unit == LimitUnit.Minutes
            ? "A time limit is 1 minute or more, and at most a year." : $"A number of times a day is from 1 to {MostTimes}.");
        return this with { What = Guard.Text(What, 100, "what the limit is about") };
    }

    private string Times() => Amount switch { 1 => "once every 24 hours", 2 => "twice every 24 hours", _ => $"{Amount} times every 24 hours" };

    private string Time() => (Amount % 60, Amount / 60) switch
    {
        (0, 1) => "1 hour",
        (0, var hours) => $"{hours} hours",
        _ => Amount == 1 ? "1 minute" : $"{Amount} minutes",
    };
}
