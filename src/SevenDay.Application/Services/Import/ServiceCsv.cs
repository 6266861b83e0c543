using System.Globalization;
using SevenDay.Application.Imports;
using SevenDay.Domain.Hours;
using SevenDay.Domain.Organisations;
using SevenDay.Domain.Services;

namespace SevenDay.Application.Services.Import;

/// <summary>Reads the portal's own columns, from a CSV file or a sheet. A row with a mistake in it gives a problem for each.</summary>
internal sealed class ServiceCsv(DateOnly today, ClosingAt2359 closing)
{
    internal static readonly string[] Days = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

    internal static readonly string[] Columns =
    [
        "organisation_ods", "organisation", "service", "specialty", "setting", "site", "postcode",
        .. Days, "bank_holiday", "effective_from", "status", "public",
    ];

    private static readonly Dictionary<string, Setting> Settings = Enum.GetValues<Setting>().ToDictionary(s => Plain(s.ToString()));
    private static readonly Dictionary<DateOnly, DayHours> NoDates = [];

    private readonly List<RowProblem> _problems = [];
    private int _withoutDate;

    internal ServiceFile Read(ImportFile file) => Read(CsvTable.Read(file, Columns));

    internal ServiceFile Read(CsvTable table)
    {
        _problems.AddRange(table.Problems);
        var services = new List<FiledService>(table.Rows.Count);
        foreach (var row in table.Rows)
        {
            var before = _problems.Count;
            var service = Read(row);
            if (_problems.Count == before) services.Add(service);
        }
        var assumptions = table.Assumptions.Concat(closing.Assumptions()).ToList();
        if (_withoutDate > 0) assumptions.Add($"{_withoutDate} rows do not say from when their hours hold: read as from {today:yyyy-MM-dd}, the day of the import.");
        return new ServiceFile(services, _problems, assumptions);
    }

    private FiledService Read(CsvRow row)
    {
        var code = OdsCode.Normalise(row["organisation_ods"]);
        if (code.Length > 0 && !OdsCode.IsValid(code)) Refuse(row, "organisation_ods", "Write an ODS code of three to eight letters and digits, such as RAJ.");
        Text(row, "organisation", 200, code.Length == 0, "the name of the organisation");
        Text(row, "service", 200, true, "the name of the service");
        Text(row, "specialty", 100, true, "the specialty, such as Acute medicine");
        Text(row, "site", 200, false, "the site");
        Text(row, "postcode", 10, false, "the postcode");
        if (!Settings.TryGetValue(Plain(row["setting"]), out var setting))
            Refuse(row, "setting", $"Write one of {string.Join(", ", Enum.GetNames<Setting>())}.");
        if (YesOrNo(row["public"]) is not { } isPublic) { Refuse(row, "public", "Write yes or no."); isPublic = false; }
        var on = Day(row);
        var hours = Hours(row);
        return new FiledService(
            row.Line, new FiledOrganisation(code, row["organisation"].Length > 0 ? row["organisation"] : code, OrganisationKind.Other, "organisation_ods"),
            row["service"], row["specialty"], setting, row["site"], row["postcode"] is { Length: > 0 } postcode ? postcode.ToUpperInvariant() : null, isPublic, on, hours, NoDates);
    }

    private FiledHours? Hours(CsvRow row)
    {
        var empty = Days.Where(day => row[day].Length == 0).ToList();
        if (empty.Count == Days.Length && row["bank_holiday"].Length == 0) return null;
        foreach (var day in empty) Refuse(row, day, "Write the hours, such as 08:00-18:00, or closed. Leave all seven days empty only for a service whose hours are not known.");
        if (row["effective_from"].Length == 0) _withoutDate++;
        var days = Days.Select(day => row[day].Length == 0 ? DayHours.Closed : Hours(row, day)).ToList();
        var (rule, own) = BankHoliday(row);
        var status = Status(row);
        if (WeekPattern.TryCreate(days, out var week, out var error)) return new FiledHours(week, rule, own, status);
        if (empty.Count == 0) Refuse(row, "", error);
        return null;
    }

    private DayHours Hours(CsvRow row, string column)
    {
        if (DayHours.TryParse(row[column], out var hours, out var error)) return closing.Read(hours);
        Refuse(row, column, error);
        return DayHours.Closed;
    }

    private (BankHolidayRule, DayHours?) BankHoliday(CsvRow row) => Plain(row["bank_holiday"]) switch
    {
        "" => (BankHolidayRule.NotStated, null),
        "closed" => (BankHolidayRule.Closed, null),
        "assunday" => (BankHolidayRule.AsSunday, null),
        "asnormal" => (BankHolidayRule.AsNormal, null),
        _ => (BankHolidayRule.OwnHours, Hours(row, "bank_holiday")),
    };

    private HoursStatus Status(CsvRow row)
    {
        switch (row["status"].ToLowerInvariant())
        {
            case "actual": return HoursStatus.Actual;
            case "planned": return HoursStatus.Planned;
            default:
                Refuse(row, "status", "Write actual or planned.");
                return HoursStatus.Actual;
        }
    }

    private DateOnly Day(CsvRow row)
    {
        if (row["effective_from"].Length == 0) return today;
        if (DateOnly.TryParseExact(row["effective_from"], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return day;
        Refuse(row, "effective_from", "Write the date as year-month-day, such as 2026-04-01.");
        return today;
    }

    private void Text(CsvRow row, string column, int longest, bool needed, string what)
    {
        if (needed && row[column].Length == 0) Refuse(row, column, $"Write {what}.");
        if (row[column].Length > longest) Refuse(row, column, $"Shorten {what} to {longest} characters or fewer.");
    }

    private void Refuse(CsvRow row, string column, string message) => _problems.Add(row.Problem(column, message));

    private static bool? YesOrNo(string text) => text.ToLowerInvariant() switch { "yes" or "true" => true, "no" or "false" or "" => false, _ => null };

    /// <summary>MentalHealth, “Mental health” and mental-health are the same word.</summary>
    private static string Plain(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToLowerInvariant();
}
