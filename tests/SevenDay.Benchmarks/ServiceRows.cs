using System.Text;
using SevenDay.Application.Imports;

namespace SevenDay.Benchmarks;

/// <summary>Services with weekly hours, a hundred to an organisation, five kinds of week in turn. Invented.</summary>
internal static class ServiceRows
{
    private static readonly string[] Specialties = ["Acute medicine", "Cardiology", "Stroke medicine", "Radiology", "Paediatrics", "Geriatric medicine"];

    private static readonly string[] Weeks =
    [
        "08:00-18:00,08:00-18:00,08:00-18:00,08:00-18:00,08:00-18:00,closed,closed",
        "09:00-12:30;13:30-17:00,09:00-12:30;13:30-17:00,09:00-12:30;13:30-17:00,09:00-12:30;13:30-17:00,09:00-12:30;13:30-17:00,09:00-13:00,closed",
        "24h,24h,24h,24h,24h,24h,24h",
        "07:00-22:00,07:00-22:00,07:00-22:00,07:00-22:00,07:00-22:00,08:00-20:00,10:00-16:00",
        "20:00-02:00,20:00-02:00,20:00-02:00,20:00-02:00,20:00-02:00,20:00-02:00,closed",
    ];

    // Twelve openings each, four of five with edges off the quarter hour.
    private static readonly string[] SplitWeeks =
    [
        .. Enumerable.Range(0, 5).Select(kind => string.Join(',', Enumerable.Repeat($"0{6 + kind % 3}:{kind * 7:00}-12:30;13:00-{17 + kind}:{kind * 5:00}", 5)) + ",09:00-13:00,10:00-16:00"),
    ];

    internal static ImportFile File(int services) => File(services, Weeks);

    /// <summary>The same with twelve openings a week.</summary>
    internal static ImportFile SplitFile(int services) => File(services, SplitWeeks);

    private static ImportFile File(int services, string[] weeks)
    {
        var text = new StringBuilder("organisation_ods,organisation,service,specialty,setting,site,postcode,mon,tue,wed,thu,fri,sat,sun,bank_holiday,effective_from,status,public\n");
        for (var number = 0; number < services; number++)
            text.Append($"Z{number / 100:0000},Benchmark organisation {number / 100},Service {number:00000},{Specialties[number % Specialties.Length]},Acute,Site {number % 7},SS0 0RY,{weeks[number % weeks.Length]},as-sunday,2026-04-01,actual,no\n");
        return new ImportFile("benchmark.csv", Encoding.UTF8.GetBytes(text.ToString()));
    }
}
