using System.Text;
using SevenDay.Application.Imports;
using SevenDay.Application.Services.Import;

namespace SevenDay.Application.Tests.Services.Import;

/// <summary>Writes files of services, right unless a test says otherwise.</summary>
internal static class ServiceLines
{
    internal const string Header =
        "organisation_ods,organisation,service,specialty,setting,site,postcode,mon,tue,wed,thu,fri,sat,sun,bank_holiday,effective_from,status,public";

    internal const string Weekdays = "08:00-18:00,08:00-18:00,08:00-18:00,08:00-18:00,08:00-18:00";

    internal static string Line(
        string code, string service, string days = Weekdays + ",closed,closed", string bankHoliday = "", string from = "2026-04-01",
        string status = "actual", string isPublic = "no", string setting = "Acute", string site = "Main site", string organisation = "") =>
        $"{code},{(organisation.Length > 0 ? organisation : $"Organisation {code}")},{service},Acute medicine,{setting},{site},SS0 0RY,{days},{bankHoliday},{from},{status},{isPublic}";

    internal static ImportFile File(params string[] lines) => new("services.csv", Encoding.UTF8.GetBytes(string.Join('\n', [Header, .. lines]) + "\n"));

    internal static ImportServices.Command Importing(ImportFile file, bool dryRun = false, bool midnight = false) =>
        new ImportServices.Command(file, ServiceFileFormat.Csv, dryRun, midnight);

    internal static ImportServices.Command Importing(params string[] lines) => Importing(File(lines));
}
