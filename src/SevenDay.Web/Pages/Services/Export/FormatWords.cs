using SevenDay.Application.Services.Export;

namespace SevenDay.Web.Pages.Services.Export;

/// <summary>What each format is called and good for.</summary>
public static class FormatWords
{
    public static string Name(ExportFormat format) => format switch
    {
        ExportFormat.Csv => "CSV",
        ExportFormat.Xlsx => "Excel workbook",
        ExportFormat.Fhir => "FHIR R4 HealthcareService",
        ExportFormat.OpenReferral => "Open Referral UK schedule",
        ExportFormat.Calendar => "Calendar (iCalendar)",
        _ => "schema.org (JSON-LD)",
    };

    public static string Purpose(ExportFormat format) => format switch
    {
        ExportFormat.Csv => "To change many services at once and import them again: the columns are those of the import.",
        ExportFormat.Xlsx => "The same columns for Excel, and a second sheet with what is not in it. It can be imported again too.",
        ExportFormat.Fhir => "For directories and clinical systems. Programs can ask for the same at /fhir/HealthcareService.",
        ExportFormat.OpenReferral => "For community directories of councils and the voluntary sector.",
        ExportFormat.Calendar => "To see openings in a calendar, with bank holidays and single dates.",
        _ => "For websites and search engines. Public services only.",
    };
}
