using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using SevenDay.Web.Components;

namespace SevenDay.Web.TagHelpers;

[HtmlTargetElement("nhs-select", Attributes = "asp-for", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class NhsSelectTagHelper : FieldTagHelper
{
    public IEnumerable<SelectListItem> Items { get; set; } = [];

    protected override void WriteGroup(Markup html, (string, object?)[] rest)
    {
        var chosen = ChosenValues.Of(Entry, For.Model);
        html.Open("div", ("class", GroupClass));
        WriteLabel(html);
        WriteHintAndError(html);
        html.Open("select",
        [
            ("class", Error is null ? "nhsuk-select" : "nhsuk-select nhsuk-select--error"), ("id", ControlId), ("name", Name),
            ("aria-describedby", DescribedBy), ("disabled", Disabled), .. rest,
        ]);
        foreach (var item in Items)
            html.Element("option", item.Text, ("value", item.Value ?? item.Text),
                ("selected", item.Selected || chosen.Contains(item.Value ?? item.Text)), ("disabled", item.Disabled));
        html.Close().Close();
    }
}
