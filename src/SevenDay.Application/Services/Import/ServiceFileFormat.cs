namespace SevenDay.Application.Services.Import;

/// <summary>The forms in which services arrive.</summary>
public enum ServiceFileFormat
{
    /// <summary>The portal's own columns.</summary>
    Csv,

    /// <summary>The organisation search of NHS.UK, as JSON.</summary>
    NhsUk,

    /// <summary>The portal's own columns on the first sheet of an Excel workbook.</summary>
    Xlsx,

    /// <summary>FHIR R4 HealthcareService resources, as JSON or XML.</summary>
    Fhir,

    /// <summary>The table “schedule” of Open Referral UK, as CSV or JSON.</summary>
    OpenReferral,
}
