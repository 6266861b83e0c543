namespace SevenDay.Application.Services.Export;

/// <summary>The forms in which services leave the portal.</summary>
public enum ExportFormat
{
    /// <summary>The portal's own columns, which it reads back.</summary>
    Csv,

    /// <summary>The same columns as an Excel workbook.</summary>
    Xlsx,

    /// <summary>FHIR R4 HealthcareService resources in a Bundle.</summary>
    Fhir,

    /// <summary>Rows of the table “schedule” of Open Referral UK.</summary>
    OpenReferral,

    /// <summary>iCalendar events.</summary>
    Calendar,

    /// <summary>schema.org opening hours as JSON-LD.</summary>
    SchemaOrg,
}

internal static class ExportFormats
{
    /// <summary>Whether the format can say that hours are planned and from when they hold.</summary>
    internal static bool HasStatus(this ExportFormat format) => format is ExportFormat.Csv or ExportFormat.Xlsx;

    internal static (string Extension, string ContentType) FileType(this ExportFormat format) => format switch
    {
        ExportFormat.Csv => (".csv", "text/csv; charset=utf-8"),
        ExportFormat.Xlsx => (".xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
        ExportFormat.Fhir => (".fhir.json", "application/fhir+json; charset=utf-8"),
        ExportFormat.OpenReferral => ("-schedule.csv", "text/csv; charset=utf-8"),
        ExportFormat.Calendar => (".ics", "text/calendar; charset=utf-8"),
        _ => (".jsonld", "application/ld+json; charset=utf-8"),
    };
}
