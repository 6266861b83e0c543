using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using SevenDay.Web.Components;

namespace SevenDay.Web.TagHelpers;

public abstract class ChoicesTagHelper(string type, string block) : FieldsetTagHelper
{
    private readonly List<Choice> choices = [];

    /// <summary>Choices that come from data; they follow the nhs-item elements.</summary>
    public IEnumerable<SelectListItem> Items { get; set; } = [];

    public bool Inline { get; set; }

    public bool Small { get; set; }

    protected override async Task PrepareAsync(TagHelperContext context, TagHelperOutput output)
    {
        context.Items[typeof(Choice)] = choices;
        await output.GetChildContentAsync();
        choices.AddRange(Items.Select(item => new Choice(item.Value ?? item.Text, item.Text, null, item.Disabled ? true : null, false, null, null)));
    }

    protected override void WriteControls(Markup html, (string, object?)[] rest)
    {
        var chosen = ChosenValues.Of(Entry, For.Model);
        chosen.UnionWith(Items.Where(item => item.Selected).Select(item => item.Value ?? item.Text));
        html.Open("div", [("class", Join(block, Small ? $"{block}--small" : null, Inline ? $"{block}--inline" : null)), ("data-module", block), .. rest]);
        for (var at = 0; at < choices.Count; at++)
            if (choices[at].Divider is { } divider)
                html.Element("div", divider, ("class", $"{block}__divider"));
            else
                WriteChoice(html, choices[at], at == 0 ? ControlId : $"{ControlId}-{at + 1}", chosen.Contains(choices[at].Value));
        html.Close();
    }

    private void WriteChoice(Markup html, Choice choice, string id, bool chosen)
    {
        html.Open("div", ("class", $"{block}__item"));
        html.Void("input", ("class", $"{block}__input"), ("id", id), ("name", Name), ("type", type), ("value", choice.Value),
            ("checked", chosen), ("disabled", choice.Disabled ?? Disabled), ("data-behaviour", choice.Exclusive ? "exclusive" : null),
            ("data-aria-controls", choice.Content is null ? null : $"conditional-{id}"),
            ("aria-describedby", choice.Hint is null ? null : $"{id}-item-hint"));
        html.Element("label", choice.Text, ("class", $"nhsuk-label {block}__label"), ("for", id));
        if (choice.Hint is { } hint)
            html.Element("div", hint, ("class", $"nhsuk-hint {block}__hint"), ("id", $"{id}-item-hint"));
        html.Close();
        if (choice.Content is { } content)
            html.Open("div", ("class", chosen ? $"{block}__conditional" : $"{block}__conditional {block}__conditional--hidden"), ("id", $"conditional-{id}"))
                .Raw(content).Close();
    }
}

[HtmlTargetElement("nhs-radios", Attributes = "asp-for")]
public sealed class NhsRadiosTagHelper() : ChoicesTagHelper("radio", "nhsuk-radios");

/// <summary>For a list of values, or for one bool with one item whose value is "true".</summary>
[HtmlTargetElement("nhs-checkboxes", Attributes = "asp-for")]
public sealed class NhsCheckboxesTagHelper() : ChoicesTagHelper("checkbox", "nhsuk-checkboxes");
