using System.Globalization;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace SevenDay.Web.TagHelpers;

/// <summary>Binds a DateOnly from the boxes X.Day, X.Month and X.Year, or from X as 2026-11-22 (links and routes).</summary>
public sealed class DatePartsBinder : IModelBinder
{
    public Task BindModelAsync(ModelBindingContext context)
    {
        var parts = DateParts.Read(part => context.ValueProvider.GetValue($"{context.ModelName}.{part}").FirstValue);
        if (parts is null)
            BindWhole(context);
        else
            BindParts(context, parts);
        return Task.CompletedTask;
    }

    private static void BindWhole(ModelBindingContext context)
    {
        var value = context.ValueProvider.GetValue(context.ModelName);
        if (value == ValueProviderResult.None)
            return;
        context.ModelState.SetModelValue(context.ModelName, value);
        if (string.IsNullOrWhiteSpace(value.FirstValue))
            Empty(context);
        else if (DateOnly.TryParseExact(value.FirstValue, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            context.Result = ModelBindingResult.Success(date);
        else
            Refuse(context, $"{Label(context)} must be a real date");
    }

    private static void BindParts(ModelBindingContext context, DateParts parts)
    {
        foreach (var box in DateParts.Names.Select(name => (Key: $"{context.ModelName}.{name}", Typed: parts[name])))
        {
            context.ModelState.SetModelValue(box.Key, box.Typed, box.Typed);
            context.ModelState.MarkFieldValid(box.Key); // no property of its own: nothing else would, and the form stayed invalid
        }
        if (parts.Empty)
            Empty(context);
        else if (parts.Missing is [_, ..] missing)
            Refuse(context, $"{Label(context)} must include a {string.Join(" and ", missing).ToLowerInvariant()}");
        else if (!parts.FourDigits)
            Refuse(context, $"{Label(context)} must have a year of 4 numbers, such as 2026");
        else if (parts.Date is { } date)
            context.Result = ModelBindingResult.Success(date);
        else
            Refuse(context, $"{Label(context)} must be a real date");
    }

    private static void Empty(ModelBindingContext context)
    {
        if (context.ModelMetadata.IsReferenceOrNullableType)
            context.Result = ModelBindingResult.Success(null);
        else
            Refuse(context, $"Enter the {InSentence(Label(context))}");
    }

    // Always under the name of the date itself, so that Required does not complain a second time.
    private static void Refuse(ModelBindingContext context, string message)
    {
        context.ModelState.TryAddModelError(context.ModelName, message);
        context.Result = ModelBindingResult.Failed();
    }

    private static string Label(ModelBindingContext context) => context.ModelMetadata.DisplayName ?? "Date";

    private static string InSentence(string label) =>
        label.Length > 1 && char.IsLower(label[1]) ? char.ToLowerInvariant(label[0]) + label[1..] : label;
}

public sealed class DatePartsBinderProvider : IModelBinderProvider
{
    public IModelBinder? GetBinder(ModelBinderProviderContext context) =>
        context.Metadata.UnderlyingOrModelType == typeof(DateOnly) ? new DatePartsBinder() : null;
}
