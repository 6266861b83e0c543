using Microsoft.AspNetCore.Razor.TagHelpers;
using SevenDay.Web.Components;

namespace SevenDay.Web.TagHelpers;

/// <summary>Three boxes for a DateOnly, which keep what was typed even when it is no date.</summary>
[HtmlTargetElement("nhs-date", Attributes = "asp-for", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class NhsDateTagHelper : FieldsetTagHelper
{
    protected override string Role => "group";

    protected override void WriteControls(Markup html, (string, object?)[] rest)
    {
        var parts = DateParts.Posted(ViewContext.ViewData.ModelState, Name) ?? DateParts.Of(For.Model as DateOnly?);
        html.Open("div", [("class", "nhsuk-date-input"), ("id", ControlId), .. rest]);
        foreach (var part in DateParts.Names)
            WriteBox(html, part, parts[part], Error is not null && parts.Wrong.Contains(part));
        html.Close();
    }

    private void WriteBox(Markup html, string part, string value, bool wrong)
    {
        var id = $"{ControlId}-{part.ToLowerInvariant()}";
        html.Open("div", ("class", "nhsuk-date-input__item"));
        html.Open("div", ("class", wrong ? "nhsuk-form-group nhsuk-form-group--error" : "nhsuk-form-group"));
        html.Element("label", part, ("class", "nhsuk-label nhsuk-date-input__label"), ("for", id));
        html.Void("input",
            ("class", Join("nhsuk-input", wrong ? "nhsuk-input--error" : null, part == "Year" ? "nhsuk-input--width-4" : "nhsuk-input--width-2", "nhsuk-date-input__input")),
            ("id", id), ("name", $"{Name}.{part}"), ("type", "text"), ("value", value == "" ? null : value), ("inputmode", "numeric"), ("disabled", Disabled));
        html.Close().Close();
    }
}
