namespace SevenDay.Web.Charts;

/// <param name="SourceLine">Where the hours come from and their date.</param>
public sealed record WeekStripModel(string Title, string? Summary, IReadOnlyList<WeekStripRow> Rows, string SourceLine);

/// <param name="Open">Half-open intervals in minutes of the local week: Monday 00:00 is 0, the week ends at 10,080. An end beyond that runs into Monday.</param>
/// <param name="Kind">Empty for a service; "result" for the row that the others add up to.</param>
/// <param name="Away">Those of the openings during which the service is on call or remote, not on site.</param>
public sealed record WeekStripRow(string Label, IReadOnlyList<(int Start, int End)> Open, string Kind = "", IReadOnlyList<(int Start, int End)>? Away = null);
