using System.Globalization;
using System.Text;
using System.Text.Unicode;
using CsvHelper;
using CsvHelper.Configuration;

namespace SevenDay.Application.Imports;

/// <summary>A CSV file whose header is right, or the problems that say why it is not.</summary>
internal sealed class CsvTable
{
    private CsvTable(IReadOnlyList<CsvRow> rows, IReadOnlyList<RowProblem> problems) => (Rows, Problems) = (rows, problems);

    internal IReadOnlyList<CsvRow> Rows { get; }

    internal IReadOnlyList<RowProblem> Problems { get; }

    /// <summary>What the reader took for granted.</summary>
    internal IReadOnlyList<string> Assumptions { get; private init; } = [];

    /// <summary>The cells of a sheet, its header first.</summary>
    internal static CsvTable Of(
        IReadOnlyList<(int Line, string[] Values)> rows, IReadOnlyList<string> columns, IReadOnlyList<string> assumptions, IReadOnlyList<string>? optional = null, Func<string, bool>? ignored = null)
    {
        if (rows.Count == 0) return Failed("", "The sheet is empty. The first line must name the columns: " + string.Join(", ", columns) + ".");
        var header = rows[0].Values.Select(h => h.Trim().ToLowerInvariant()).ToArray();
        var problems = HeaderProblems(header, columns, optional ?? [], ignored).ToList();
        if (problems.Count > 0) return new CsvTable([], problems);
        return rows.Count == 1
            ? Failed("", "The sheet has a header but no rows.")
            : new CsvTable([.. rows.Skip(1).Select(row => new CsvRow(row.Line, header, row.Values))], []) { Assumptions = assumptions };
    }

    internal static CsvTable Unreadable(string message) => Failed("", message);

    /// <summary>Reads UTF-8 text with a header in any order. Columns that are missing or unknown are named, but for those that are to be ignored.</summary>
    internal static CsvTable Read(ImportFile file, IReadOnlyList<string> columns, IReadOnlyList<string>? optional = null, Func<string, bool>? ignored = null)
    {
        if (UnreadableLines(file.Content) is { Count: > 0 } unreadable) return new CsvTable([], unreadable);
        var text = Encoding.UTF8.GetString(file.Content).TrimStart('\uFEFF');
        using var reader = new CsvReader(new StringReader(text), new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            TrimOptions = TrimOptions.Trim,
            BadDataFound = null,
            MissingFieldFound = null,
            IgnoreBlankLines = false,
        });
        var line = new LineCounter();
        if (!line.Read(reader) || !reader.ReadHeader()) return Failed("", "The file is empty. The first line must name the columns: " + string.Join(", ", columns) + ".");
        var header = reader.HeaderRecord!.Select(h => h.Trim().ToLowerInvariant()).ToArray();
        var problems = HeaderProblems(header, columns, optional ?? [], ignored).ToList();
        if (problems.Count > 0) return new CsvTable([], problems);

        var rows = new List<CsvRow>();
        while (line.Read(reader))
        {
            var values = reader.Parser.Record!;
            if (values.Length != header.Length)
                problems.Add(new RowProblem(line.First, "", "", $"The row has {values.Length} values, but the header names {header.Length} columns. Put a value with a comma in it between double quotes."));
            else
                rows.Add(new CsvRow(line.First, header, [.. values.Select(SpreadsheetText.Unguard)]));
        }
        if (rows.Count == 0 && problems.Count == 0) return Failed("", "The file has a header but no rows.");
        return new CsvTable(rows, problems);
    }

    private static IEnumerable<RowProblem> HeaderProblems(string[] header, IReadOnlyList<string> columns, IReadOnlyList<string> optional, Func<string, bool>? ignored)
    {
        foreach (var missing in columns.Except(header).Except(optional))
            yield return new RowProblem(1, missing, "", $"The column “{missing}” is missing. Add it to the header.");
        if (header is [{ } only] && only.Contains(';'))
            yield return new RowProblem(1, "", "", "The values are separated by semicolons. Save the file with commas between them.");
        foreach (var unknown in header.Except(columns).Except(optional).Where(column => ignored?.Invoke(column) != true))
            yield return new RowProblem(1, unknown, unknown, $"The column “{unknown}” is not known. Remove it, or correct its name.");
        foreach (var twice in header.GroupBy(h => h).Where(g => g.Count() > 1))
            yield return new RowProblem(1, twice.Key, twice.Key, $"The column “{twice.Key}” is there more than once. Keep one.");
    }

    private static CsvTable Failed(string column, string message) => new([], [new RowProblem(1, column, "", message)]);

    /// <summary>Names each line that is not UTF-8 text; one answer is enough for a file that is no text at all.</summary>
    private static List<RowProblem> UnreadableLines(byte[] content)
    {
        if (content.Contains((byte)0)) return [new RowProblem(1, "", "", "The file is not a CSV text file. Save the sheet as “CSV UTF-8” and try again.")];
        var problems = new List<RowProblem>();
        if (Utf8.IsValid(content)) return problems;
        var line = 0;
        for (var start = 0; start < content.Length;)
        {
            line++;
            var length = content.AsSpan(start).IndexOf((byte)'\n');
            var bytes = content.AsSpan(start, length < 0 ? content.Length - start : length);
            if (!Utf8.IsValid(bytes)) problems.Add(new RowProblem(line, "", "", "The line is not in UTF-8, so some letters cannot be read. Save the file as “CSV UTF-8” and try again."));
            start += bytes.Length + 1;
        }
        return problems;
    }

    /// <summary>Counts lines as an editor does, over quoted values that go on for several and over blank lines.</summary>
    private sealed class LineCounter
    {
        private int _next = 1;

        /// <summary>The line on which the row begins.</summary>
        internal int First { get; private set; }

        internal bool Read(CsvReader reader)
        {
            while (reader.Read())
            {
                var raw = reader.Parser.RawRecord;
                First = _next;
                _next += raw.Count(c => c == '\n') is var breaks and > 0 ? breaks : raw.Count(c => c == '\r');
                if (!string.IsNullOrWhiteSpace(raw)) return true;
            }
            return false;
        }
    }
}

/// <summary>One row, by column name.</summary>
internal sealed class CsvRow(int line, string[] header, string[] values)
{
    /// <summary>Line of the file, the header being line 1.</summary>
    internal int Line => line;

    /// <summary>The trimmed value; empty when the column is not there.</summary>
    internal string this[string column]
    {
        get
        {
            var index = Array.IndexOf(header, column);
            return index < 0 ? "" : values[index];
        }
    }

    internal RowProblem Problem(string column, string message) => new(line, column, this[column], message);
}
