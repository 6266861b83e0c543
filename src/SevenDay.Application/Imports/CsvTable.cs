using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;

namespace SevenDay.Application.Imports;

/// <summary>A CSV file whose header is right, or the problems that say why it is not.</summary>
internal sealed class CsvTable
{
    private static readonly UTF8Encoding StrictUtf8 = new(false, throwOnInvalidBytes: true);

    private CsvTable(IReadOnlyList<CsvRow> rows, IReadOnlyList<RowProblem> problems) => (Rows, Problems) = (rows, problems);

    internal IReadOnlyList<CsvRow> Rows { get; }

    internal IReadOnlyList<RowProblem> Problems { get; }

    /// <summary>Reads UTF-8 text with a header in any order. Columns that are missing or unknown are named.</summary>
    internal static CsvTable Read(ImportFile file, IReadOnlyList<string> columns, IReadOnlyList<string>? optional = null)
    {
        if (Decode(file.Content) is not { } text) return Failed("", NotText(file.Content));
        using var reader = new CsvReader(new StringReader(text), new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            TrimOptions = TrimOptions.Trim,
            BadDataFound = null,
            MissingFieldFound = null,
        });
        if (!reader.Read() || !reader.ReadHeader()) return Failed("", "The file is empty. The first line must name the columns: " + string.Join(", ", columns) + ".");
        var header = reader.HeaderRecord!.Select(h => h.Trim().ToLowerInvariant()).ToArray();
        var problems = HeaderProblems(header, columns, optional ?? []).ToList();
        if (problems.Count > 0) return new CsvTable([], problems);

        var rows = new List<CsvRow>();
        while (reader.Read())
        {
            var line = reader.Parser.RawRow;
            if (reader.Parser.Count != header.Length)
                problems.Add(new RowProblem(line, "", "", $"The row has {reader.Parser.Count} values, but the header names {header.Length} columns. Put a value with a comma in it between double quotes."));
            else
                rows.Add(new CsvRow(line, header, reader.Parser.Record!));
        }
        if (rows.Count == 0 && problems.Count == 0) return Failed("", "The file has a header but no rows.");
        return new CsvTable(rows, problems);
    }

    private static IEnumerable<RowProblem> HeaderProblems(string[] header, IReadOnlyList<string> columns, IReadOnlyList<string> optional)
    {
        foreach (var missing in columns.Except(header).Except(optional))
            yield return new RowProblem(1, missing, "", $"The column “{missing}” is missing. Add it to the header.");
        foreach (var unknown in header.Except(columns).Except(optional))
            yield return new RowProblem(1, unknown, unknown, $"The column “{unknown}” is not known. Remove it, or correct its name.");
        foreach (var twice in header.GroupBy(h => h).Where(g => g.Count() > 1))
            yield return new RowProblem(1, twice.Key, twice.Key, $"The column “{twice.Key}” is there more than once. Keep one.");
    }

    private static CsvTable Failed(string column, string message) => new([], [new RowProblem(1, column, "", message)]);

    private static string? Decode(byte[] content)
    {
        try
        {
            var text = StrictUtf8.GetString(content);
            return text.Contains('\0') ? null : text.TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    private static string NotText(byte[] content) => content.Contains((byte)0)
        ? "The file is not a CSV text file. Save the sheet as “CSV UTF-8” and try again."
        : "The file is not in UTF-8, so some letters cannot be read. Save it as “CSV UTF-8” and try again.";
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
