using SevenDay.Domain.Areas;

namespace SevenDay.Application.Areas;

/// <summary>Units as forms and files name them.</summary>
public static class AreaUnitWords
{
    /// <summary>“people”, “%”, “£ per head”.</summary>
    public static string InWords(this AreaUnit unit) => unit switch
    {
        AreaUnit.People => "people",
        AreaUnit.Number => "number",
        AreaUnit.Percent => "%",
        AreaUnit.Per1000 => "per 1,000",
        AreaUnit.Per100000 => "per 100,000",
        AreaUnit.Years => "years",
        AreaUnit.Minutes => "minutes",
        AreaUnit.PoundsPerHead => "£ per head",
        _ => "£ million",
    };

    internal static string Unknown { get; } = $"This unit is not known. Choose one of {string.Join("; ", Enum.GetValues<AreaUnit>().Select(u => u.InWords()))}.";

    /// <summary>By its words or its name, in any case; none when it is neither.</summary>
    internal static AreaUnit? Read(string? text)
    {
        var typed = (text ?? "").Trim();
        var found = Enum.GetValues<AreaUnit>().Where(u => typed.Equals(u.InWords(), StringComparison.OrdinalIgnoreCase) || typed.Equals(u.ToString(), StringComparison.OrdinalIgnoreCase)).ToArray();
        return found is [var one] ? one : null;
    }
}
