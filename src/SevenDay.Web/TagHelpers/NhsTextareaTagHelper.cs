using Microsoft.AspNetCore.Razor.TagHelpers;
using SevenDay.Web.Components;

namespace SevenDay.Web.TagHelpers;

[HtmlTargetElement("nhs-textarea", Attributes = "asp-for", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class NhsTextareaTagHelper : FieldTagHelper
{
    public int Rows { get; set; } = 5;

    /// <summary>Counts the characters left; the limit itself is the validator's.</summary>
    public int? MaxLength { get; set; }

    protected override void WriteGroup(Markup html, (string, object?)[] rest)
    {
        var counted = MaxLength is not null;
        html.Open("div", ("class", counted ? GroupClass + " nhsuk-character-count" : GroupClass),
            ("data-module", counted ? "nhsuk-character-count" : null), ("data-maxlength", MaxLength));
        WriteLabel(html);
        WriteHintAndError(html);
        html.Element("textarea", Value,
        [
            ("class", Join("nhsuk-textarea", Error is null ? null : "nhsuk-textarea--error", counted ? "nhsuk-js-character-count" : null)),
            ("id", ControlId), ("name", Name), ("rows", Rows),
            ("aria-describedby", counted ? Join($"{ControlId}-info", DescribedBy) : DescribedBy), ("disabled", Disabled), .. rest,
        ]);
        if (counted)
            html.Element("div", $"You can enter up to {MaxLength} characters",
                ("class", "nhsuk-hint nhsuk-character-count__message"), ("id", $"{ControlId}-info"));
        html.Close();
    }
}
