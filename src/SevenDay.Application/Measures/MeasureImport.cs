using System.Globalization;
using FluentValidation;
using SevenDay.Application.Imports;

namespace SevenDay.Application.Measures;

/// <summary>What the two files about measures have in common.</summary>
internal static class MeasureImport
{
    internal const string UnitStays = "Values have been entered in this unit and kind, so these stay. Add a new measure for the new ones.";

    private const int LongestFileName = 200;

    /// <summary>Why a value or a meaning changed, when a file said so.</summary>
    internal static string Reason(ImportFile file)
    {
        var name = Path.GetFileName(file.Name);
        return $"Imported from {(name.Length > LongestFileName ? name[..LongestFileName] : name)}";
    }

    internal static IRuleBuilderOptions<T, int> FitsImport<T>(this IRuleBuilder<T, int> length) =>
        length.LessThanOrEqualTo(ImportFile.MaxBytes).WithMessage("The file is larger than 20 MB. Split it into smaller files.");

    /// <summary>A value of a list of names, in any case; numbers that stand for names are refused.</summary>
    internal static T? Name<T>(this CsvRow row, string column, List<RowProblem> problems) where T : struct, Enum
    {
        var match = Enum.GetValues<T>().Where(v => v.ToString().Equals(row[column], StringComparison.OrdinalIgnoreCase)).ToArray();
        if (match.Length == 1) return match[0];
        problems.Add(row.Problem(column, $"Write one of {string.Join(", ", Enum.GetNames<T>().Select(n => n.ToLowerInvariant()))}."));
        return null;
    }

    /// <summary>A finite number; none when the cell is empty or wrong.</summary>
    internal static double? Number(this CsvRow row, string column, List<RowProblem> problems)
    {
        if (row[column].Length == 0) return null;
        if (double.TryParse(row[column], NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number)) return number;
        problems.Add(row.Problem(column, "Write a number with digits and a decimal point, such as 94.5, without a percent sign or thousands comma."));
        return null;
    }

    /// <summary>A whole number; none when the cell is empty or wrong.</summary>
    internal static long? Whole(this CsvRow row, string column, List<RowProblem> problems)
    {
        if (row[column].Length == 0) return null;
        if (long.TryParse(row[column], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)) return number;
        problems.Add(row.Problem(column, "Write a whole number without a thousands comma, such as 8234."));
        return null;
    }
}
