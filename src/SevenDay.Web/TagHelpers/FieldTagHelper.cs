using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using SevenDay.Web.Components;

namespace SevenDay.Web.TagHelpers;

/// <summary>
/// A form group of the design system: label from Display(Name), hint from Display(Description), error from ModelState.
/// Attributes that a helper does not know are put on its control.
/// </summary>
public abstract partial class FieldTagHelper : TagHelper
{
    [HtmlAttributeName("asp-for")]
    public ModelExpression For { get; set; } = null!;

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public string? Label { get; set; }

    /// <summary>s, m, l or xl.</summary>
    public string? LabelSize { get; set; }

    /// <summary>The label is the heading of the page.</summary>
    public bool Heading { get; set; }

    public string? Hint { get; set; }

    public string? Id { get; set; }

    public bool Disabled { get; set; }

    protected string Name => ViewContext.ViewData.TemplateInfo.GetFullHtmlFieldName(For.Name);

    protected string ControlId => Id ?? TagBuilder.CreateSanitizedId(Name, "_");

    protected string LabelText => Label ?? For.Metadata.DisplayName ?? Words(For.Metadata.PropertyName ?? For.Name);

    protected string? HintText => Hint ?? For.Metadata.Description;

    protected ModelStateEntry? Entry => ViewContext.ViewData.ModelState.GetValueOrDefault(Name);

    protected string? Error => Entry?.Errors.FirstOrDefault()?.ErrorMessage;

    protected string? Value => Entry?.AttemptedValue ?? Format(For.Model);

    protected string? DescribedBy => (HintText, Error) switch
    {
        (null, null) => null,
        (_, null) => $"{ControlId}-hint",
        (null, _) => $"{ControlId}-error",
        _ => $"{ControlId}-hint {ControlId}-error",
    };

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        await PrepareAsync(context, output);
        var html = new Markup();
        WriteGroup(html, [.. output.Attributes.Select(attribute => (attribute.Name, Bare(attribute)))]);
        output.TagName = null;
        output.Attributes.Clear();
        output.Content.SetHtmlContent(html);
    }

    protected virtual Task PrepareAsync(TagHelperContext context, TagHelperOutput output) => Task.CompletedTask;

    protected abstract void WriteGroup(Markup html, (string, object?)[] rest);

    protected string GroupClass => Error is null ? "nhsuk-form-group" : "nhsuk-form-group nhsuk-form-group--error";

    protected void WriteLabel(Markup html)
    {
        if (Heading)
            html.Open("h1", ("class", "nhsuk-label-wrapper"));
        html.Element("label", LabelText, ("class", Sized("nhsuk-label", LabelSize)), ("for", ControlId));
        if (Heading)
            html.Close();
    }

    protected void WriteHintAndError(Markup html)
    {
        if (HintText is { } hint)
            html.Element("div", hint, ("class", "nhsuk-hint"), ("id", $"{ControlId}-hint"));
        if (Error is { } error)
            html.Open("span", ("class", "nhsuk-error-message"), ("id", $"{ControlId}-error"))
                .Element("span", "Error: ", ("class", "nhsuk-u-visually-hidden")).Text(error).Close();
    }

    protected static string Sized(string name, string? size) => string.IsNullOrEmpty(size) ? name : $"{name} {name}--{size}";

    protected static string Join(params ReadOnlySpan<string?> names) => string.Join(' ', names.ToArray().Where(name => !string.IsNullOrEmpty(name)));

    private string? Format(object? value) => value switch
    {
        null => null,
        _ when For.Metadata.EditFormatString is { Length: > 0 } format => string.Format(CultureInfo.CurrentCulture, format, value),
        TimeOnly time => time.ToString("HH:mm", CultureInfo.InvariantCulture),
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        _ => Convert.ToString(value, CultureInfo.CurrentCulture),
    };

    private static object? Bare(TagHelperAttribute attribute) =>
        attribute.ValueStyle == HtmlAttributeValueStyle.Minimized ? true : attribute.Value;

    private static string Words(string name)
    {
        var words = Capital().Replace(name, match => " " + match.Value.ToLowerInvariant());
        return words.Trim() is { Length: > 0 } trimmed ? char.ToUpperInvariant(trimmed[0]) + trimmed[1..] : name;
    }

    [GeneratedRegex("(?<=[a-z0-9])[A-Z]")]
    private static partial Regex Capital();
}
