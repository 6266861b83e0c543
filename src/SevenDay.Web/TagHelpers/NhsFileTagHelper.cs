using Microsoft.AspNetCore.Razor.TagHelpers;
using SevenDay.Web.Components;

namespace SevenDay.Web.TagHelpers;

/// <summary>The form needs enctype="multipart/form-data".</summary>
[HtmlTargetElement("nhs-file", Attributes = "asp-for", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class NhsFileTagHelper : FieldTagHelper
{
    public string? Accept { get; set; }

    public bool Multiple { get; set; }

    protected override void WriteGroup(Markup html, (string, object?)[] rest)
    {
        html.Open("div", ("class", GroupClass + " nhsuk-file-upload"));
        WriteLabel(html);
        WriteHintAndError(html);
        html.Void("input",
        [
            ("class", "nhsuk-file-upload__input"), ("id", ControlId), ("name", Name), ("type", "file"), ("accept", Accept),
            ("multiple", Multiple), ("aria-describedby", DescribedBy), ("disabled", Disabled), .. rest,
        ]);
        html.Close();
    }
}
