namespace SevenDay.Cli.Tests;

/// <summary>Files of services as an operator has them.</summary>
internal static class ServiceFiles
{
    internal const string Header =
        "organisation_ods,organisation,service,specialty,setting,site,postcode,mon,tue,wed,thu,fri,sat,sun,bank_holiday,effective_from,status,public\n";

    internal static string Row(int number, string monday = "08:00-18:00") =>
        $"CL{number % 10},Organisation {number % 10},Service {number:00000},Acute medicine,Acute,Main site,SS0 0RY,{monday},08:00-18:00,08:00-18:00,08:00-18:00,08:00-12:00;13:00-17:00,09:00-13:00,closed,as-sunday,2026-04-01,actual,no\n";

    internal static string Rows(int count) => Header + string.Concat(Enumerable.Range(1, count).Select(number => Row(number)));
}
