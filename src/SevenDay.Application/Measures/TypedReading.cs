using System.Globalization;
using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Errors;
using SevenDay.Application.Imports;
using SevenDay.Application.Security;
using SevenDay.Application.Time;
using SevenDay.Data;

namespace SevenDay.Application.Measures;

/// <summary>A value as somebody typed it: a numerator out of a denominator, or a value.</summary>
public sealed record TypedReading(string? Numerator, string? Denominator, string? Value);

/// <summary>Reads typed values with the same eyes as files.</summary>
internal static class TypedReadings
{
    private static readonly Dictionary<string, string> Fields = new()
    {
        ["organisation_ods"] = "Organisation",
        ["period"] = "Period",
        ["day_type"] = "DayType",
        ["numerator"] = "Reading.Numerator",
        ["denominator"] = "Reading.Denominator",
        ["value"] = "Reading.Value",
    };

    internal static CsvRow Row(int line, string code, string? organisation, string period, string? dayType, TypedReading reading) => new(line, MeasureReading.Columns,
    [
        code.Trim().ToLowerInvariant(), organisation?.Trim() ?? "", period, dayType ?? "",
        TypedNumber.Plain(reading.Numerator), TypedNumber.Plain(reading.Denominator), TypedNumber.Plain(reading.Value), "",
    ]);

    internal static string Day(DateOnly period) => period.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>The one row, or every mistake in it by field.</summary>
    internal static async Task<ReadValue> OneValueAsync(this PortalDbContext db, CsvRow row, CancellationToken token)
    {
        var problems = new List<RowProblem>();
        var reader = await db.MeasureReaderAsync([row], token);
        return reader.Read(row, problems) ?? throw new InvalidException([.. problems.Select(p => new Problem(Fields.GetValueOrDefault(p.Column) ?? "", p.Message))]);
    }

    internal static RowProblem? NotBegun(this CsvRow row, TimeProvider time) =>
        DateOnly.TryParseExact(row["period"], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day > time.Today()
            ? row.Problem("period", "This period has not begun yet. Check the date.") : null;

    /// <summary>The organisations that a user may bring values in for, by ODS code; one code may have passed from one to another.</summary>
    internal static async Task<IReadOnlyList<CodeChoice>> CodeChoicesAsync(this PortalDbContext db, ICurrentUser user, CancellationToken token)
    {
        var organisations = db.Organisations.AsNoTracking();
        if (!user.ActsForAll) organisations = organisations.Where(o => user.Organisations.Contains(o.Id));
        var codes = await organisations.SelectMany(o => o.Codes, (o, c) => new { c.Code, c.ValidFrom, o.Name }).ToListAsync(token);
        return
        [
            .. codes.GroupBy(c => c.Code).Select(g => new CodeChoice(g.Key, string.Join(", then ", g.OrderBy(c => c.ValidFrom).Select(c => c.Name).Distinct())))
                .OrderBy(c => c.Name, StringComparer.OrdinalIgnoreCase).ThenBy(c => c.OdsCode, StringComparer.Ordinal),
        ];
    }
}

public sealed record CodeChoice(string OdsCode, string Name);
