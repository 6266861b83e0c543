using System.Globalization;
using System.Text.RegularExpressions;
using SevenDay.Application.Services.Export;
using SevenDay.Domain.Hours;

namespace SevenDay.Application.Services.Fhir;

/// <summary>What R4 has no element for, a line each, in words that the portal reads back.</summary>
internal static partial class FhirExceptions
{
    private const string BankHolidays = "Bank holidays: ", ClosedWeek = "Usual week: closed.";

    private static readonly Dictionary<BankHolidayRule, string> Rules = new()
    {
        [BankHolidayRule.NotStated] = "not stated",
        [BankHolidayRule.Closed] = "closed",
        [BankHolidayRule.AsSunday] = "as on Sundays",
        [BankHolidayRule.AsNormal] = "as usual",
    };

    internal static string? Write(ServiceOnRecord record)
    {
        var lines = new List<string>();
        if (record.Hours?.Declared is { } declared)
        {
            if (declared.Week == WeekPattern.Closed) lines.Add(ClosedWeek);
            lines.Add($"{BankHolidays}{Rules.GetValueOrDefault(declared.BankHolidayRule, (declared.BankHolidayHours ?? DayHours.Closed).ToString())}.");
        }
        foreach (var date in record.Dates.Where(d => !d.Hours.IsClosed))
            lines.Add($"{date.Date.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)}: {date.Hours}.{(date.Reason is { } reason ? $" ({reason.ReplaceLineEndings(" ")})" : "")}");
        return lines.Count > 0 ? string.Join('\n', lines) : null;
    }

    /// <summary>What can be understood of the words; the rest is told apart for a person to read.</summary>
    internal static ReadExceptions Read(string text)
    {
        var read = new ReadExceptions();
        foreach (var line in text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (line == ClosedWeek) read.ClosedWeek = true;
            else if (!TryRule(line, read) && !TryDate(line, read)) read.NotRead.Add(line);
        }
        return read;
    }

    private static bool TryRule(string line, ReadExceptions read)
    {
        if (!line.StartsWith(BankHolidays, StringComparison.OrdinalIgnoreCase)) return false;
        var words = line[BankHolidays.Length..].TrimEnd('.', ' ');
        foreach (var (rule, said) in Rules.Where(r => string.Equals(r.Value, words, StringComparison.OrdinalIgnoreCase)))
        {
            (read.Rule, read.OwnHours) = (rule, null);
            return true;
        }
        if (!DayHours.TryParse(words, out var hours, out _)) return false;
        (read.Rule, read.OwnHours) = (BankHolidayRule.OwnHours, hours);
        return true;
    }

    private static bool TryDate(string line, ReadExceptions read)
    {
        if (Dated().Match(line) is not { Success: true } match
            || !DateOnly.TryParseExact(match.Groups["date"].Value, "d MMMM yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            || !DayHours.TryParse(match.Groups["hours"].Value, out var hours, out _)) return false;
        read.Dates[date] = hours;
        return true;
    }

    [GeneratedRegex(@"^(?<date>\d{1,2} [A-Z][a-z]+ \d{4}): (?<hours>[^.]+)\.?( \(.*\))?$")]
    private static partial Regex Dated();
}

/// <summary>What the words of a file say.</summary>
internal sealed class ReadExceptions
{
    /// <summary>The week is said to be closed, not just left out.</summary>
    internal bool ClosedWeek { get; set; }

    /// <summary>None when nothing is said of bank holidays.</summary>
    internal BankHolidayRule? Rule { get; set; }

    internal DayHours? OwnHours { get; set; }

    internal Dictionary<DateOnly, DayHours> Dates { get; } = [];

    internal List<string> NotRead { get; } = [];
}
