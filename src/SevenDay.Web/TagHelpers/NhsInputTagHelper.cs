using Microsoft.AspNetCore.Razor.TagHelpers;
using SevenDay.Web.Components;

namespace SevenDay.Web.TagHelpers;

[HtmlTargetElement("nhs-input", Attributes = "asp-for", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class NhsInputTagHelper : FieldTagHelper
{
    public string Type { get; set; } = "text";

    public string? Inputmode { get; set; }

    public string? Autocomplete { get; set; }

    public bool? Spellcheck { get; set; }

    /// <summary>2, 3, 4, 5, 10, 20 or 30 characters.</summary>
    public int? Width { get; set; }

    public string? Prefix { get; set; }

    public string? Suffix { get; set; }

    /// <summary>Set in a typeface whose characters are easy to tell apart.</summary>
    public bool Code { get; set; }

    public string? Classes { get; set; }

    protected override void WriteGroup(Markup html, (string, object?)[] rest)
    {
        html.Open("div", ("class", GroupClass));
        WriteLabel(html);
        WriteHintAndError(html);
        var wrapped = Prefix is not null || Suffix is not null;
        if (wrapped)
            html.Open("div", ("class", "nhsuk-input-wrapper"));
        if (Prefix is not null)
            html.Element("div", Prefix, ("class", "nhsuk-input-wrapper__prefix"), ("aria-hidden", "true"));
        html.Void("input",
        [
            ("class", ControlClass), ("id", ControlId), ("name", Name), ("type", Type),
            ("spellcheck", Spellcheck is null ? null : Spellcheck.Value ? "true" : "false"),
            ("value", Type == "password" || string.IsNullOrEmpty(Value) ? null : Value),
            ("aria-describedby", DescribedBy), ("autocomplete", Autocomplete), ("inputmode", Inputmode), ("disabled", Disabled), .. rest,
        ]);
        if (Suffix is not null)
            html.Element("div", Suffix, ("class", "nhsuk-input-wrapper__suffix"), ("aria-hidden", "true"));
        if (wrapped)
            html.Close();
        html.Close();
    }

    // As upstream, a width class wins over the width.
    private string ControlClass => Join("nhsuk-input", Code ? "nhsuk-input--code" : null, Error is null ? null : "nhsuk-input--error",
        Width is null || Classes?.Contains("nhsuk-input--width-", StringComparison.Ordinal) == true ? null : $"nhsuk-input--width-{Width}", Classes);
}
