using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace SevenDay.Web.Tests.TagHelpers;

internal static class Rendering
{
    private static readonly EmptyModelMetadataProvider Metadata = new();

    public static ViewContext View(ModelStateDictionary? state = null) => new()
    {
        ViewData = new ViewDataDictionary(Metadata, state ?? new ModelStateDictionary()),
    };

    public static ModelExpression Expression<T>(string name, T model) => new(name, Metadata.GetModelExplorerForType(typeof(T), model));

    public static async Task<string> RunAsync(TagHelper helper, Func<TagHelperContext, Task<string>>? content = null)
    {
        var context = new TagHelperContext([], new Dictionary<object, object>(), "test");
        var output = new TagHelperOutput("nhs", [], async (_, _) =>
        {
            var child = new DefaultTagHelperContent();
            child.SetHtmlContent(content is null ? "" : await content(context));
            return child;
        });
        await helper.ProcessAsync(context, output);
        return output.Content.GetContent();
    }
}
