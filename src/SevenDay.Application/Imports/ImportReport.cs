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
