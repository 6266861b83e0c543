using System.Globalization;
using SevenDay.Application.Imports;
using SevenDay.Domain;
using SevenDay.Domain.Measures;
using SevenDay.Domain.Organisations;

namespace SevenDay.Application.Measures;

/// <summary>Reads one row of values after another, and says all that is wrong with each.</summary>
internal sealed class MeasureValueReader(IReadOnlyDictionary<string, Measure> measures, ILookup<string, CodePeriod> codes)
{
    private const int LongestReason = 500;
    private readonly Dictionary<ValueKey, int> _seen = [];

    internal ReadValue? Read(CsvRow row, List<RowProblem> problems)
    {
        var before = problems.Count;
        var measure = measures.GetValueOrDefault(row["measure"].ToLowerInvariant());
        if (measure is null)
            problems.Add(row.Problem("measure", "No measure has this code. Check the code, or import the measure first."));
        var period = Period(row, problems);
        var organisation = period is { } day ? Organisation(row, day, problems) : null;
        var part = Part(row, problems);
        var reading = Reading(row, measure, problems);
        if (row["rebase_reason"].Length > LongestReason)
            problems.Add(row.Problem("rebase_reason", $"Shorten the reason to {LongestReason} characters or fewer."));
        if (problems.Count > before || measure is null || organisation is null || reading is null) return null;

        var key = new ValueKey(measure.Id, organisation.OrganisationId, period!.Value, part);
        if (!_seen.TryAdd(key, row.Line))
        {
            problems.Add(row.Problem("period", $"Line {_seen[key]} has a value for the same measure, organisation, period and part of the week. Keep one of the two lines."));
            return null;
        }
        return new ReadValue(row.Line, measure.Name, organisation.Organisation, key, reading, row["rebase_reason"] is { Length: > 0 } reason ? reason : null);
    }

    private static DateOnly? Period(CsvRow row, List<RowProblem> problems)
    {
        if (DateOnly.TryParseExact(row["period"], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return day;
        problems.Add(row.Problem("period", "Write the first day of the period as year-month-day, such as 2018-04-01."));
        return null;
    }

    private CodePeriod? Organisation(CsvRow row, DateOnly day, List<RowProblem> problems)
    {
        var had = codes[OdsCode.Normalise(row["organisation_ods"])].ToArray();
        if (had.FirstOrDefault(c => c.Holds(day)) is { } organisation) return organisation;
        problems.Add(row.Problem("organisation_ods", had.Length == 0
            ? "No organisation has this ODS code. Check the code, or import the organisation first."
            : $"No organisation had this ODS code on {day:d MMMM yyyy}. {string.Join(" ", had.Select(InWords))}"));
        return null;
    }

    private static string InWords(CodePeriod code) => (code.From == DateOnly.MinValue, code.To) switch
    {
        (true, { } to) => $"{code.Organisation} had it until {to:d MMMM yyyy}.",
        (false, { } to) => $"{code.Organisation} had it from {code.From:d MMMM yyyy} to {to:d MMMM yyyy}.",
        _ => $"{code.Organisation} has it from {code.From:d MMMM yyyy}.",
    };

    private static WeekPart Part(CsvRow row, List<RowProblem> problems)
    {
        if (WeekParts.TryParse(row["day_type"], out var part)) return part;
        problems.Add(row.Problem("day_type", "Write weekday, weekend, midweek or a day such as monday, or leave it empty for the whole week."));
        return WeekPart.All;
    }

    private static Reading? Reading(CsvRow row, Measure? measure, List<RowProblem> problems)
    {
        var before = problems.Count;
        var (numerator, denominator, value) = (row.Whole("numerator", problems), row.Whole("denominator", problems), row.Number("value", problems));
        if (problems.Count > before) return null;
        if (value is not null == (numerator is not null || denominator is not null) || numerator is null != denominator is null)
        {
            problems.Add(row.Problem("value", "Give either a numerator and a denominator, or a value, and not both."));
            return null;
        }
        try
        {
            if (value is { } single) return Single(row, measure, single, problems);
            if (measure is { Kind: MeasureKind.Mean, Unit: not "%" }) return Domain.Measures.Reading.Mean(numerator!.Value, denominator!.Value);
            return Domain.Measures.Reading.Rate(numerator!.Value, denominator!.Value);
        }
        catch (DomainRuleException rule)
        {
            problems.Add(row.Problem(denominator <= 0 ? "denominator" : "numerator", rule.Message));
            return null;
        }
    }

    private static Reading? Single(CsvRow row, Measure? measure, double value, List<RowProblem> problems)
    {
        var wrong = measure switch
        {
            { Unit: "%" } when value is < 0 or > 100 => "A percentage lies from 0 to 100.",
            { Kind: MeasureKind.Count } when value < 0 => "A count cannot be below zero.",
            _ => null,
        };
        if (wrong is null) return Domain.Measures.Reading.Single(value);
        problems.Add(row.Problem("value", wrong));
        return null;
    }
}
