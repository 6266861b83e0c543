namespace SevenDay.Application.Imports;

/// <summary>What an import did, or would do. Problems mean that nothing was written.</summary>
/// <param name="Rows">Every row, with what becomes of it.</param>
/// <param name="Problems">Every mistake found, in the order of the file.</param>
/// <param name="Assumptions">What the reader took for granted, for a person to confirm.</param>
/// <param name="Applied">Whether it was written.</param>
public sealed record ImportReport(
    IReadOnlyList<ImportRow> Rows,
    IReadOnlyList<RowProblem> Problems,
    IReadOnlyList<string> Assumptions,
    bool Applied)
{
    /// <summary>What the file holds, to hold against what its sender says; none where nothing was counted.</summary>
    public ImportFigures? Figures { get; init; }

    public int Count(ImportAction action) => Rows.Count(r => r.Action == action);
}

/// <summary>One row of the file.</summary>
public sealed record ImportRow(int Line, ImportAction Action, string What, string Detail);

public enum ImportAction
{
    Added,
    Changed,
    Unchanged,
    Refused,
}

/// <summary>A mistake: where it is, what stands there and what is expected. Line 1 is the header; column empty means the whole row.</summary>
public sealed record RowProblem(int Line, string Column, string Value, string Message);

/// <summary>What an NHS.UK file was found to hold.</summary>
/// <param name="Organisations">Organisations in the file.</param>
/// <param name="WeeklyRows">Rows of a day of the week.</param>
/// <param name="DatedRows">Rows of a single date.</param>
/// <param name="ClosedDates">Dated rows that say closed.</param>
/// <param name="OpenSaturday">Organisations open for some time on Saturdays.</param>
/// <param name="OpenSunday">Organisations open for some time on Sundays.</param>
/// <param name="WeekdayMinutes">Open minutes of a usual week, Monday to Friday, all organisations together.</param>
/// <param name="WeekendMinutes">The same for Saturday and Sunday.</param>
/// <param name="EndingAt2359">Weekly rows that close at 23:59.</param>
public sealed record ImportFigures(
    int Organisations, int WeeklyRows, int DatedRows, int ClosedDates, int OpenSaturday, int OpenSunday,
    int WeekdayMinutes, int WeekendMinutes, int EndingAt2359);
