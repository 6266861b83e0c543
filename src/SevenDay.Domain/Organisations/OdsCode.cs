namespace SevenDay.Domain.Organisations;

/// <summary>An Organisation Data Service code: three to eight letters and digits, kept in capitals.</summary>
public static class OdsCode
{
    /// <summary>The longest code published.</summary>
    public const int MaxLength = 8;

    /// <summary>Capitals without surrounding space; empty when there is none.</summary>
    public static string Normalise(string? code) => code?.Trim().ToUpperInvariant() ?? "";

    /// <summary>True for three to eight letters and digits, in any case.</summary>
    public static bool IsValid(string? code)
    {
        var normal = Normalise(code);
        return normal.Length is >= 3 and <= MaxLength && normal.All(char.IsAsciiLetterOrDigit);
    }
}
