using SevenDay.Domain.Papers;

namespace SevenDay.Application.Papers;

/// <summary>What a paper shows: words, tables and the numbers of its charts. An issued paper keeps this, so it holds finished words and no keys to look up.</summary>
/// <param name="On">The day the data are of.</param>
/// <param name="Facts">Filter, period and size of the data, as printed.</param>
public sealed record PaperContent(DateOnly On, IReadOnlyList<PaperFact> Facts, IReadOnlyList<PaperPart> Parts);

public sealed record PaperFact(string Label, string Value);

/// <param name="Notes">What stands under the tables: period, n and how figures were rounded.</param>
public sealed record PaperPart(
    PaperSection Section, string Heading, IReadOnlyList<string> Paragraphs, PaperWeek? Week, IReadOnlyList<PaperIntervals> Charts, IReadOnlyList<PaperTable> Tables,
    IReadOnlyList<string> Notes);

/// <summary>The week in 7 days, Monday first, of 24 hours: services open.</summary>
public sealed record PaperWeek(string Title, string Summary, int OutOf, IReadOnlyList<IReadOnlyList<int>> Counts, string SourceLine);

/// <summary>Shares with their 95% intervals.</summary>
public sealed record PaperIntervals(string Title, string Summary, IReadOnlyList<PaperInterval> Rows, double? Threshold, string SourceLine);

/// <param name="N">None when too small to show, and then the rest is none too.</param>
public sealed record PaperInterval(string Group, string Label, int? N, int? Met, double? Rate, double? Lower, double? Upper, string Kind, bool IsRounded = false);

/// <param name="Key">The same in every version of the paper, so that a later one can be laid beside it.</param>
public sealed record PaperTable(string Key, string Caption, IReadOnlyList<string> Columns, IReadOnlyList<PaperRow> Rows);

/// <param name="Key">What the row is about, whatever its figures are.</param>
public sealed record PaperRow(string Key, IReadOnlyList<PaperCell> Cells);

/// <param name="Kind">improvement, concern, watch or neutral, for a status.</param>
/// <param name="Mark">The sign that goes with the words.</param>
/// <param name="Trend">Values to draw beside the words, oldest first.</param>
/// <param name="Target">A line across them.</param>
public sealed record PaperCell(string Text, string? Kind = null, string? Mark = null, IReadOnlyList<double>? Trend = null, double? Target = null);
