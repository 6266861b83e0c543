namespace SevenDay.Application.Services.Import;

/// <summary>The forms in which services arrive.</summary>
public enum ServiceFileFormat
{
    /// <summary>The portal's own columns.</summary>
    Csv,

    /// <summary>The organisation search of NHS.UK, as JSON.</summary>
    NhsUk,
}
