using SevenDay.Application.Imports;

namespace SevenDay.Application.Audits.Templates.XlsForms;

/// <summary>A sheet of an XLSForm by the names of its columns. A column in several languages is read in the first.</summary>
internal sealed class XlsFormSheet
{
    private static readonly string[] Translated = ["label", "hint", "constraint_message", "required_message"];

    private XlsFormSheet(string name, string[] header, IReadOnlyList<XlsFormRow> rows) => (Name, Header, Rows) = (name, header, rows);

    internal string Name { get; }

    internal string[] Header { get; }

    internal IReadOnlyList<XlsFormRow> Rows { get; }

    internal static XlsFormSheet Of(WorkbookSheet sheet)
    {
        var rows = sheet.Rows();
        if (rows.Count == 0) return new(sheet.Name, [], []);
        var header = rows[0].Values.Select(h => h.Trim().ToLowerInvariant().Replace("list name", "list_name").Replace("constraint message", "constraint_message")).ToArray();
        foreach (var name in Translated)
        {
            if (header.Contains(name)) continue;
            var first = Array.FindIndex(header, h => h.StartsWith(name + "::", StringComparison.Ordinal) || h.StartsWith(name + ":", StringComparison.Ordinal));
            if (first >= 0) header[first] = name;
        }
        return new(sheet.Name, header, [.. rows.Skip(1).Select(row => new XlsFormRow(sheet.Name, row.Line, header, row.Values))]);
    }

    internal bool Has(string column) => Header.Contains(column);
}

/// <summary>One row.</summary>
internal sealed record XlsFormRow(string Sheet, int Line, string[] Header, string[] Values)
{
    /// <summary>The trimmed text; empty when the column is not there.</summary>
    internal string this[string column] => Array.IndexOf(Header, column) is var at and >= 0 && at < Values.Length ? Values[at].Trim() : "";

    internal XlsFormNote Note(string column, string message) => new(Sheet, Line, column, column.Length > 0 ? this[column] : "", message);

    /// <summary>Columns that say something, beside those given.</summary>
    internal IEnumerable<string> Others(IReadOnlyCollection<string> known) =>
        Header.Where((name, at) => name.Length > 0 && !known.Contains(name) && at < Values.Length && Values[at].Length > 0).Distinct();
}
