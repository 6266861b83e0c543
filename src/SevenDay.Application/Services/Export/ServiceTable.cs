using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;
using SevenDay.Application.Imports;
using SevenDay.Application.Services.Import;
using SevenDay.Domain.Hours;

namespace SevenDay.Application.Services.Export;

/// <summary>Services in the columns that the portal reads back.</summary>
internal static class ServiceTable
{
    internal static IReadOnlyList<string> Columns => ServiceCsv.Columns;

    /// <summary>The header, then the rows of each service.</summary>
    internal static FileText Csv { get; } = new(string.Join(',', Columns) + "\r\n", record => string.Concat(Rows(record).Select(Line)));

    /// <summary>A row for the hours in force and one for each version ahead; a service without any has a row without hours.</summary>
    internal static IEnumerable<IReadOnlyList<object?>> Rows(ServiceOnRecord record) => record.Hours is null && record.Ahead.Count > 0
        ? record.Ahead.Select(hours => Row(record, hours))
        : record.Ahead.Select(hours => Row(record, hours)).Prepend(Row(record, record.Hours));

    /// <summary>The values of a row: texts, a date, or nothing.</summary>
    private static IReadOnlyList<object?> Row(ServiceOnRecord record, HoursOnRecord? hours)
    {
        var service = record.Service;
        return
        [
            record.OdsCode, service.Organisation, service.Name, service.Specialty, service.Setting.ToString(), service.Site, service.Postcode,
            .. Enumerable.Range(0, ServiceCsv.Days.Length).Select(day => hours?.Declared.Week[day].ToString()),
            BankHoliday(hours?.Declared), hours is null ? null : Later(hours.From, record.CodeFrom), hours?.Status.ToString().ToLowerInvariant(), service.IsPublic ? "yes" : "no",
        ];
    }

    internal static string Line(IEnumerable<object?> values)
    {
        using var text = new StringWriter(new StringBuilder(), CultureInfo.InvariantCulture);
        using var csv = new CsvWriter(text, new CsvConfiguration(CultureInfo.InvariantCulture) { NewLine = "\r\n" });
        foreach (var value in values) csv.WriteField(value is DateOnly date ? date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : SpreadsheetText.Guard(value as string ?? ""));
        csv.NextRecord();
        csv.Flush();
        return text.ToString();
    }

    private static string? BankHoliday(DatedHours? declared) => declared?.BankHolidayRule switch
    {
        BankHolidayRule.Closed => "closed",
        BankHolidayRule.AsSunday => "as-sunday",
        BankHolidayRule.AsNormal => "as-normal",
        BankHolidayRule.OwnHours => (declared.BankHolidayHours ?? DayHours.Closed).ToString(),
        _ => null,
    };

    // The code is read on the effective date, so that date is never before the code.
    private static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;
}
