using Microsoft.AspNetCore.Razor.TagHelpers;

namespace SevenDay.Web.TagHelpers;

/// <summary>A status in words. The kind only adds the colour.</summary>
[HtmlTargetElement("nhs-tag")]
public sealed class NhsTagTagHelper : TagHelper
{
    /// <summary>improvement, concern, watch or neutral.</summary>
    public string? Kind { get; set; }

    /// <summary>A colour of the design system, such as green or aqua-green; wins over the kind.</summary>
    public string? Colour { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var colour = Colour ?? Kind switch { "improvement" => "blue", "concern" => "orange", "watch" => "yellow", "neutral" => "grey", _ => null };
        output.TagName = "strong";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", colour is null ? "nhsuk-tag" : $"nhsuk-tag nhsuk-tag--{colour}");
    }
}
