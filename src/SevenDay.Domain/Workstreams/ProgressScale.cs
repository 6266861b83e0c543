namespace SevenDay.Domain.Workstreams;

/// <summary>How far a piece of improvement work has come, 0.5 to 5: the assessment scale for collaboratives of the Institute for Healthcare Improvement.</summary>
public static class ProgressScale
{
    private static readonly string[] Steps =
    [
        "intends to take part", "aim and team agreed", "planning begun", "active, but nothing changed yet", "changes tested, no improvement yet",
        "modest improvement", "improvement", "significant improvement", "improvement that lasts", "outstanding results that last",
    ];

    /// <summary>Every score with its words, the lowest first.</summary>
    public static IReadOnlyList<(double Score, string Words)> All { get; } = [.. Steps.Select((words, at) => ((at + 1) / 2.0, words))];

    /// <summary>Whether it is from 0.5 to 5 in steps of a half.</summary>
    public static bool Holds(double score) => score is >= 0.5 and <= 5 && score * 2 == Math.Floor(score * 2);

    /// <summary>The score in words.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not on the scale.</exception>
    public static string Words(double score) => Holds(score) ? Steps[(int)(score * 2) - 1] : throw new ArgumentOutOfRangeException(nameof(score));
}
