using System.Globalization;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using SevenDay.Web.TagHelpers;

namespace SevenDay.Web.Tests.TagHelpers;

/// <summary>
/// Our markup against the examples that the design system ships. The counts are exact, so that an upgrade of
/// nhsuk-frontend shows here what it changed.
/// </summary>
public class ParityTests
{
    [Theory]
    [InlineData("input", 34, "errorMessage 1; formGroup.afterInput.html 2; hint.html 4; label.id 1; prefix.html 1; suffix.html 1")]
    [InlineData("textarea", 13, "autocomplete 1; errorMessage 1; label.id 1")]
    [InlineData("character-count", 15, "attributes.maxlength 1; charactersAtLimitText 1; countType 9; errorMessage 1; label.id 1; maxwords 1; no maxlength 3; threshold 1")]
    [InlineData("select", 15, "errorMessage 1; formGroup.afterInput.html 2; items[].divider 1; label.id 1")]
    [InlineData("radios", 44, "errorMessage 1; fieldset.legend.id 1; hint.html 2")]
    [InlineData("checkboxes", 47, "errorMessage 1; fieldset.legend.id 1; items[].behaviour 2; items[].divider 2; items[].exclusive 1; items[].exclusiveGroup 2")]
    [InlineData("date-input", 16, "day 4; day.autocomplete 1; day.error 1; day.label 1; errorMessage 1; fieldset.legend.id 1; items[] 2; items[].autocomplete 1; items[].disabled 1; items[].error 4; items[].name 2; namePrefix 1; year 1; year.disabled 2")]
    [InlineData("error-summary", 5, "another heading 1; content from a call block 1; description 1; description.html 1; description.text 2; disableAutoFocus 2; errorList[] 1")]
    public async Task Markup_OfEveryExpressibleExample_EqualsUpstream(string component, int equal, string notExpressible)
    {
        var same = 0;
        var different = new List<string>();
        var reasons = new List<string>();
        foreach (var example in Upstream.Examples(component))
        {
            var ours = await RenderAsync(component, example);
            if (example.Left.Any())
                reasons.Add(example.Left.First());
            else if (Upstream.Shape(ours) == Upstream.Shape(example.Html))
                same++;
            else
                different.Add($"{example.Name}\n{Upstream.Shape(ours)}\n{Upstream.Shape(example.Html)}");
        }

        different.ShouldBeEmpty();
        Assert.Equal(notExpressible, string.Join("; ", reasons.CountBy(reason => reason).OrderBy(reason => reason.Key, StringComparer.Ordinal).Select(reason => $"{reason.Key} {reason.Value}")));
        same.ShouldBe(equal);
    }

    private static async Task<string> RenderAsync(string component, Upstream example) => component switch
    {
        "input" => await RenderInputAsync(example),
        "textarea" => await RenderTextareaAsync(example, counted: false),
        "character-count" => await RenderTextareaAsync(example, counted: true),
        "select" => await RenderSelectAsync(example),
        "radios" => await RenderChoicesAsync(new NhsRadiosTagHelper(), example),
        "checkboxes" => await RenderChoicesAsync(new NhsCheckboxesTagHelper(), example),
        "date-input" => await RenderDateAsync(example),
        _ => RenderSummary(example),
    };

    private static Task<string> RenderInputAsync(Upstream example)
    {
        var helper = Field(new NhsInputTagHelper(), example, example.Take("value"));
        helper.Type = example.Take("type") ?? "text";
        helper.Inputmode = example.Take("inputmode");
        helper.Autocomplete = example.Take("autocomplete");
        helper.Spellcheck = example.Has("spellcheck") ? example.TakeFlag("spellcheck") : null;
        helper.Width = example.Take("width") is { } width ? int.Parse(width, CultureInfo.InvariantCulture) : null;
        helper.Prefix = example.Take("prefix.text", "prefix");
        helper.Suffix = example.Take("suffix.text", "suffix");
        helper.Code = example.TakeFlag("code");
        helper.Classes = example.Take("classes");
        return Rendering.RunAsync(helper);
    }

    private static Task<string> RenderTextareaAsync(Upstream example, bool counted)
    {
        if (counted && !example.Has("maxlength"))
            example.Refuse("no maxlength");
        var helper = Field(new NhsTextareaTagHelper(), example, example.Take("value"));
        helper.Rows = example.Take("rows") is { } rows ? int.Parse(rows, CultureInfo.InvariantCulture) : 5;
        helper.MaxLength = example.Take("maxlength") is { } length ? int.Parse(length, CultureInfo.InvariantCulture) : null;
        return Rendering.RunAsync(helper);
    }

    private static Task<string> RenderSelectAsync(Upstream example)
    {
        var helper = Field(new NhsSelectTagHelper(), example, example.Take("value"));
        var items = new List<SelectListItem>();
        for (var at = 0; example.Has($"items[{at}].value"); at++)
            items.Add(new(example.Take($"items[{at}].text"), example.Take($"items[{at}].value"), false, example.TakeFlag($"items[{at}].disabled")));
        helper.Items = items;
        return Rendering.RunAsync(helper);
    }

    private static Task<string> RenderChoicesAsync(ChoicesTagHelper helper, Upstream example)
    {
        var values = Enumerable.Range(0, 10).Select(at => example.Take($"values[{at}]")).OfType<string>().ToArray();
        helper.Inline = example.TakeFlag("inline");
        helper.Small = example.TakeFlag("small");
        if (example.Take("value") is { } value)
            values = [value];
        Field(helper, example, values);
        var items = new List<(NhsItemTagHelper Helper, string Content)>();
        for (var at = 0; example.HasUnder($"items[{at}]."); at++)
            items.Add(Item(example, $"items[{at}]."));
        return Rendering.RunAsync(helper, content: async context =>
        {
            foreach (var (item, content) in items)
                await item.ProcessAsync(context, new TagHelperOutput("nhs-item", [], (_, _) =>
                {
                    var child = new DefaultTagHelperContent();
                    child.SetHtmlContent(content);
                    return Task.FromResult<TagHelperContent>(child);
                }));
            return "";
        });
    }

    private static (NhsItemTagHelper, string) Item(Upstream example, string at) => (new NhsItemTagHelper
    {
        Value = example.Take(at + "value") ?? "",
        Text = example.Take(at + "text") ?? "",
        Hint = example.Take(at + "hint.text"),
        Disabled = example.Has(at + "disabled") ? example.TakeFlag(at + "disabled") : null,
        Divider = example.HasUnder(at + "behaviour") ? null : example.Take(at + "divider"),
        Exclusive = !example.Has(at + "behaviourGroup") && example.Take(at + "behaviour") == "exclusive",
    }, example.Take(at + "conditional.html") ?? "");

    private static async Task<string> RenderDateAsync(Upstream example)
    {
        var state = new ModelStateDictionary();
        var id = example.Take("id") ?? "example";
        foreach (var part in DateParts.Names)
        {
            var key = part.ToLowerInvariant();
            if (example.Take($"values.{key}", $"{key}.value") is { } value)
                state.SetModelValue($"{id}.{part}", value, value);
            if (example.Has("errorMessage.text"))
                example.TakeFlag($"{key}.error");
        }
        var helper = Field(new NhsDateTagHelper(), example, (DateOnly?)null, state, id);
        // Upstream leaves the names to the caller: ours are those of the binder.
        return DateParts.Names.Aggregate(await Rendering.RunAsync(helper), (html, part) => html.Replace($"name=\"{id}.{part}\"", $"name=\"{part.ToLowerInvariant()}\""));
    }

    private static string RenderSummary(Upstream example)
    {
        var state = new ModelStateDictionary();
        if (example.Take("heading.text", "heading") != "There is a problem")
            example.Refuse("another heading");
        if (example.Name.EndsWith("via call block", StringComparison.Ordinal))
            example.Refuse("content from a call block");
        for (var at = 0; example.Has($"errorList[{at}].text"); at++)
            state.AddModelError(example.Take($"errorList[{at}].href")?[1..] ?? "", example.Take($"errorList[{at}].text")!);
        var output = new TagHelperOutput("nhs", [], (_, _) => Task.FromResult<TagHelperContent>(new DefaultTagHelperContent()));
        new NhsErrorSummaryTagHelper { ViewContext = Rendering.View(state) }.Process(new TagHelperContext([], new Dictionary<object, object>(), "test"), output);
        return output.Content.GetContent();
    }

    private static THelper Field<THelper, TModel>(THelper helper, Upstream example, TModel model, ModelStateDictionary? state = null, string? name = null)
        where THelper : FieldTagHelper
    {
        state ??= new();
        name ??= example.Take("name") ?? "example";
        helper.For = Rendering.Expression(name, model);
        helper.ViewContext = Rendering.View(state);
        helper.Id = example.Take("id", "idPrefix");
        helper.Hint = example.Take("hint.text", "hint");
        helper.Disabled = example.TakeFlag("disabled");
        if (helper is FieldsetTagHelper fieldset)
            fieldset.Fieldset = !example.Has("fieldset") || example.Take("fieldset") != "";
        var heading = example.Take("label.heading", "fieldset.legend.heading");
        helper.Heading = heading is not null;
        helper.Label = heading ?? example.Take("label.text", "label", "fieldset.legend.text", "fieldset.legend") ?? "";
        helper.LabelSize = example.Take("label.size", "fieldset.legend.size");
        if (example.Take("errorMessage.text", "errorMessage") is { } error)
            state.AddModelError(name, error);
        return helper;
    }
}
