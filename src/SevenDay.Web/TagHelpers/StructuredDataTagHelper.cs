using Microsoft.AspNetCore.Razor.TagHelpers;

namespace SevenDay.Web.TagHelpers;

/// <summary>
/// A block of data for search engines. Browsers run nothing of that type, so the content security policy lets it stand;
/// its JSON must have “&lt;” escaped, as the encoder of the framework does.
/// </summary>
[HtmlTargetElement("sd-structured-data", TagStructure = TagStructure.WithoutEndTag)]
public sealed class StructuredDataTagHelper : TagHelper
{
    /// <summary>Nothing is written without.</summary>
    public string? Json { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (string.IsNullOrEmpty(Json) || Json.Contains('<'))
        {
            output.SuppressOutput();
            return;
        }
        output.TagName = "script";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("type", "application/ld+json");
        output.Content.SetHtmlContent(Json);
    }
}
