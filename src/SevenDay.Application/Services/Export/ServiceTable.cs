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

    /// <summary>The values of a row: texts, a date, or nothing.</summary>
    internal static IReadOnlyList<object?> Row(ServiceOnRecord record)
    {
        var (service, hours) = (record.Service, record.Hours);
        return
        [
            record.OdsCode, service.Organisation, service.Name, service.Specialty, service.Setting.ToString(), service.Site, service.Postcode,
            .. Enumerable.Range(0, ServiceCsv.Days.Length).Select(day => hours?.Declared.Week[day].ToString()),
            BankHoliday(hours?.Declared), hours is null ? null : Later(hours.From, record.CodeFrom), hours is null ? null : "actual", service.IsPublic ? "yes" : "no",
        ];
    }

    /// <summary>The header, then a part for each service.</summary>
    internal static IEnumerable<string> Csv(IEnumerable<ServiceOnRecord> records)
    {
        yield return string.Join(',', Columns) + "\r\n";
        foreach (var record in records) yield return Line(Row(record));
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
