using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace SevenDay.Web.TagHelpers;

/// <param name="Target">The id of the control to go to; null for an error of the page as a whole.</param>
internal sealed record FieldError(string Message, string? Target);

internal static partial class FieldErrors
{
    /// <summary>
    /// Every error once, in the order of the form: ModelState puts what could not be bound before what was refused.
    /// </summary>
    public static IReadOnlyList<FieldError> In(ModelStateDictionary state, ModelMetadata model) =>
    [
        .. state.Where(entry => entry.Value is { Errors.Count: > 0 })
            .Select(entry => (Place: Place(entry.Key, model), entry.Key, entry.Value!.Errors))
            .OrderBy(entry => entry.Place.Order, StringComparer.Ordinal).ThenBy(entry => entry.Key, StringComparer.Ordinal)
            .SelectMany(entry => entry.Errors.Select(error => new FieldError(error.ErrorMessage, Target(state, entry.Key, entry.Place.IsDate))))
            .Distinct(),
    ];

    private static string? Target(ModelStateDictionary state, string key, bool date)
    {
        if (key == "")
            return null;
        var id = TagBuilder.CreateSanitizedId(key, "_");
        var wrong = DateParts.Posted(state, key)?.Wrong[0] ?? (date ? "Day" : null);
        return wrong is null ? id : $"{id}-{wrong.ToLowerInvariant()}";
    }

    // The path as fixed-width numbers, so that text order is form order. What the model does not know comes last.
    private static (string Order, bool IsDate) Place(string key, ModelMetadata? model)
    {
        var order = "";
        foreach (Match step in Step().Matches(key))
        {
            var at = step.Groups["index"].Success ? int.Parse(step.Groups["index"].Value, CultureInfo.InvariantCulture) : IndexOf(model, step.Value);
            order += at.ToString("D10", CultureInfo.InvariantCulture);
            model = step.Groups["index"].Success ? model?.ElementMetadata : Property(model, step.Value);
        }
        return (order, model?.UnderlyingOrModelType == typeof(DateOnly));
    }

    private static ModelMetadata? Property(ModelMetadata? model, string name) =>
        model?.Properties.FirstOrDefault(property => string.Equals(property.PropertyName, name, StringComparison.OrdinalIgnoreCase));

    private static int IndexOf(ModelMetadata? model, string name) =>
        Property(model, name) is { } property ? model!.Properties.TakeWhile(other => other != property).Count() : int.MaxValue;

    [GeneratedRegex(@"\[(?<index>\d+)\]|[^.\[\]]+")]
    private static partial Regex Step();
}
