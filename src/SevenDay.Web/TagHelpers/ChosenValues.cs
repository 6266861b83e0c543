using System.Collections;
using System.Globalization;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace SevenDay.Web.TagHelpers;

internal static class ChosenValues
{
    /// <summary>What was posted, or else what the model holds. An enum is found by its name and by its number.</summary>
    public static HashSet<string> Of(ModelStateEntry? entry, object? model) => entry?.RawValue switch
    {
        string posted => Set([posted]),
        IEnumerable<string> posted => Set(posted),
        _ => Set(model is IEnumerable several and not string ? several.Cast<object?>().SelectMany(Values) : Values(model)),
    };

    private static HashSet<string> Set(IEnumerable<string> values) => new(values, StringComparer.OrdinalIgnoreCase);

    private static IEnumerable<string> Values(object? value) => value switch
    {
        null => [],
        Enum member => [member.ToString(), member.ToString("D")],
        _ => [Convert.ToString(value, CultureInfo.InvariantCulture) ?? ""],
    };
}
