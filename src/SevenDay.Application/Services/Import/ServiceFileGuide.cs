using System.Text;

namespace SevenDay.Application.Services.Import;

/// <summary>The columns of the CSV form with what each expects, and a file to start from.</summary>
public static class ServiceFileGuide
{
    public static IReadOnlyList<Column> Columns { get; } =
    [
        new("organisation_ods", "ODS code of the organisation on the effective date. Empty for a body without one.", "RAJ"),
        new("organisation", "Name of the organisation.", "Southend University Hospital NHS Foundation Trust"),
        new("service", "Name of the service. Organisation, service and site together tell services apart.", "Acute medicine take"),
        new("specialty", "Clinical specialty in words.", "Acute medicine"),
        new("setting", "Acute, Community, Primary, MentalHealth, SocialCare, Voluntary or Ambulance.", "Acute"),
        new("site", "Site in words. May be empty.", "Southend Hospital"),
        new("postcode", "Postcode of the site. May be empty.", "SS0 0RY"),
        new("mon to sun", "Seven columns, mon, tue, wed, thu, fri, sat and sun. Hours such as 08:00-18:00, several joined by a semicolon, 24h or closed; on call or remote may follow the times of a period. All seven empty when the hours are not known.", "08:00-12:00;13:00-18:00"),
        new("bank_holiday", "Hours, 24h, closed, as-sunday or as-normal. Empty when not stated.", "as-sunday"),
        new("effective_from", "First day the hours hold, as year-month-day.", "2026-04-01"),
        new("status", "actual for hours that are worked, planned for hours to come.", "actual"),
        new("public", "yes if the service may be shown outside the programme, otherwise no.", "no"),
    ];

    public static byte[] Example() => Encoding.UTF8.GetBytes(string.Join("\r\n",
        string.Join(',', ServiceCsv.Columns),
        "RAJ,Southend University Hospital NHS Foundation Trust,Example ward round,Acute medicine,Acute,Southend Hospital,SS0 0RY,08:00-20:00,08:00-20:00,08:00-20:00,08:00-20:00,08:00-20:00,09:00-13:00,closed,as-sunday,2015-04-01,actual,no",
        "RAJ,Southend University Hospital NHS Foundation Trust,Example imaging,Radiology,Acute,Southend Hospital,SS0 0RY,24h,24h,24h,24h,24h,08:00-12:00;13:00-18:00,08:00-12:00,closed,2015-04-01,planned,no",
        ""));

    public sealed record Column(string Name, string Expects, string Example);
}
