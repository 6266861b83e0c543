using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace SevenDay.Application.Imports;

/// <summary>One sheet of an open workbook.</summary>
internal sealed class WorkbookSheet(string name, WorksheetPart part, SheetCells cells)
{
    private const int MostColumns = 200;

    internal string Name => name;

    /// <summary>Rows that say something, with the line that a person sees, each as wide as the widest. Read row by row: the whole sheet as a tree would take many times its size.</summary>
    internal List<(int Line, string[] Values)> Rows()
    {
        var rows = EveryRow().Where(row => row.Values.Any(value => value.Length > 0)).ToList();
        return rows.Count > 0 ? Even(rows) : rows;
    }

    private IEnumerable<(int Line, string[] Values)> EveryRow()
    {
        using var reader = OpenXmlReader.Create(part);
        var (line, header) = (0, Array.Empty<string>());
        while (reader.Read())
        {
            if (reader.ElementType != typeof(Row) || !reader.IsStartElement) continue;
            var row = (Row)reader.LoadCurrentElement()!;
            line = (int?)row.RowIndex?.Value ?? line + 1;
            var values = new List<string>();
            foreach (var cell in row.Elements<Cell>())
            {
                var column = ColumnOf(cell.CellReference?.Value) ?? values.Count;
                if (column >= MostColumns) continue;
                while (values.Count <= column) values.Add("");
                values[column] = cells.Text(cell, column < header.Length ? header[column] : "").Trim();
            }
            if (header.Length == 0 && values.Any(v => v.Length > 0)) header = [.. values.Select(v => v.ToLowerInvariant())];
            yield return (line, [.. values]);
        }
    }

    /// <summary>Rows as wide as the header; what stands beyond it is a column without a name.</summary>
    private static List<(int, string[])> Even(List<(int Line, string[] Values)> rows)
    {
        var width = Math.Max(Array.FindLastIndex(rows[0].Values, v => v.Length > 0) + 1, rows.Max(r => Array.FindLastIndex(r.Values, v => v.Length > 0) + 1));
        return [.. rows.Select(r => (r.Line, Enumerable.Range(0, width).Select(at => at < r.Values.Length ? r.Values[at] : "").ToArray()))];
    }

    private static int? ColumnOf(string? reference)
    {
        if (reference is null) return null;
        var column = 0;
        foreach (var letter in reference.TakeWhile(char.IsAsciiLetterUpper)) column = column * 26 + letter - 'A' + 1;
        return column is > 0 and <= 16384 ? column - 1 : null;
    }
}
