namespace SevenDay.Web.Charts;

/// <summary>Values of places or groups beside each other, in a given order and never ranked.</summary>
/// <param name="SourceLine">n, period and source of the data.</param>
/// <param name="Heads">Heads of the columns of <see cref="DotRow.Cells"/>.</param>
/// <param name="Tick">A value as the axis says it.</param>
public sealed record DotChartModel(
    string Title, string Summary, IReadOnlyList<DotRow> Rows, string SourceLine, IReadOnlyList<string> Heads, Func<double, string> Tick, IReadOnlyList<DotKey> Key)
{
    /// <summary>Where a percentage ends; none for what has no end.</summary>
    public double? Highest { get; init; }
}

/// <param name="Group">Rows of one group stand together.</param>
/// <param name="Label">Within the group; empty where a group has one row.</param>
/// <param name="Short">The label where there is little room.</param>
/// <param name="Text">The value in words.</param>
/// <param name="Figure">The value as it stands beside the dot.</param>
/// <param name="Kind">weekday for a circle, weekend for a square.</param>
/// <param name="Cells">The row of the table of numbers.</param>
public sealed record DotRow(string Group, string Label, string Short, double Value, double? Lower, double? Upper, string Text, string Figure, string Kind, IReadOnlyList<string> Cells);

/// <param name="Kind">As of a row.</param>
public sealed record DotKey(string Kind, string Words);
