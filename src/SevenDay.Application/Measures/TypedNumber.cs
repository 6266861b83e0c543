using System.Globalization;
using System.Text.RegularExpressions;

namespace SevenDay.Application.Measures;

/// <summary>Reads numbers as people type them or copy them from a spreadsheet: “18,453”, “94.5%”.</summary>
internal static partial class TypedNumber
{
    /// <summary>A finite number; none when it is empty or not one.</summary>
    internal static double? Read(string? text) =>
        double.TryParse(Plain(text), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? number : null;

    /// <summary>Without a percent sign and without commas that part thousands; any other comma stays, and is a mistake.</summary>
    internal static string Plain(string? text)
    {
        var trimmed = (text ?? "").Trim().TrimEnd('%').TrimEnd();
        return Thousands().IsMatch(trimmed) ? trimmed.Replace(",", "") : trimmed;
    }

    [GeneratedRegex(@"^-?\d{1,3}(,\d{3})+(\.\d+)?$")]
    private static partial Regex Thousands();
}
