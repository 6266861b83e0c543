using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;

namespace SevenDay.Application.Imports;

/// <summary>A CSV file that spreadsheets open as it is: UTF-8 with its mark, and no value that they would run as a formula.</summary>
public static class CsvBytes
{
    private const int RowsAtOnce = 500;

    /// <param name="rows">The names of the columns first.</param>
    public static byte[] Of(IEnumerable<IReadOnlyList<string>> rows) => [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Text(rows))];

    /// <summary>The same file in parts, for very many rows.</summary>
    internal static IEnumerable<ReadOnlyMemory<byte>> Parts(IEnumerable<IReadOnlyList<string>> rows)
    {
        yield return Encoding.UTF8.Preamble.ToArray();
        foreach (var some in rows.Chunk(RowsAtOnce)) yield return Encoding.UTF8.GetBytes(Text(some));
    }

    private static string Text(IEnumerable<IReadOnlyList<string>> rows)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        using var csv = new CsvWriter(text, new CsvConfiguration(CultureInfo.InvariantCulture) { InjectionOptions = InjectionOptions.Escape });
        foreach (var row in rows)
        {
            foreach (var value in row) csv.WriteField(value);
            csv.NextRecord();
        }
        csv.Flush();
        return text.ToString();
    }

    /// <summary>“2026-12-25”.</summary>
    internal static string Day(DateOnly? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";

    /// <summary>Minutes as hours with a point: “37.5”.</summary>
    internal static string Hours(int minutes) => (minutes / 60.0).ToString("0.##", CultureInfo.InvariantCulture);
}
