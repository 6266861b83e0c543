using System.Text;
using SevenDay.Application.Imports;

namespace SevenDay.Benchmarks;

/// <summary>Services with weekly hours, a hundred to an organisation, five kinds of week in turn. Invented.</summary>
internal static class ServiceRows
{
    private static readonly string[] Weeks =
    [
        "08:00-18:00,08:00-18:00,08:00-18:00,08:00-18:00,08:00-18:00,closed,closed",
        "09:00-12:30;13:30-17:00,09:00-12:30;13:30-17:00,09:00-12:30;13:30-17:00,09:00-12:30;13:30-17:00,09:00-12:30;13:30-17:00,09:00-13:00,closed",
        "24h,24h,24h,24h,24h,24h,24h",
        "07:00-22:00,07:00-22:00,07:00-22:00,07:00-22:00,07:00-22:00,08:00-20:00,10:00-16:00",
        "20:00-02:00,20:00-02:00,20:00-02:00,20:00-02:00,20:00-02:00,20:00-02:00,closed",
    ];

    internal static ImportFile File(int services)
    {
        var text = new StringBuilder("organisation_ods,organisation,service,specialty,setting,site,postcode,mon,tue,wed,thu,fri,sat,sun,bank_holiday,effective_from,status,public\n");
        for (var number = 0; number < services; number++)
            text.Append($"Z{number / 100:0000},Benchmark organisation {number / 100},Service {number:00000},Acute medicine,Acute,Site {number % 7},SS0 0RY,{Weeks[number % Weeks.Length]},as-sunday,2026-04-01,actual,no\n");
        return new ImportFile("benchmark.csv", Encoding.UTF8.GetBytes(text.ToString()));
    }
}
