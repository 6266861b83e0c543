using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace SevenDay.Web.TagHelpers;

/// <summary>One choice of nhs-radios or nhs-checkboxes. Its content is shown while it is chosen.</summary>
[HtmlTargetElement("nhs-item", ParentTag = "nhs-radios")]
[HtmlTargetElement("nhs-item", ParentTag = "nhs-checkboxes")]
public sealed class NhsItemTagHelper : TagHelper
{
    public string Value { get; set; } = "";

    public string Text { get; set; } = "";

    public string? Hint { get; set; }

    /// <summary>Unset: as the whole field.</summary>
    public bool? Disabled { get; set; }

    /// <summary>Checkboxes only: choosing it takes the others away, such as "None of these".</summary>
    public bool Exclusive { get; set; }

    /// <summary>Not a choice but a word between choices, such as "or".</summary>
    public string? Divider { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var content = await output.GetChildContentAsync();
        var shown = content.IsEmptyOrWhiteSpace ? null : new HtmlString(content.GetContent());
        ((List<Choice>)context.Items[typeof(Choice)]).Add(new(Value, Text, Hint, Disabled, Exclusive, Divider, shown));
        output.SuppressOutput();
    }
}

internal sealed record Choice(string Value, string Text, string? Hint, bool? Disabled, bool Exclusive, string? Divider, IHtmlContent? Content);
