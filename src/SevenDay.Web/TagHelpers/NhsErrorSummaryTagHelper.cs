using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using SevenDay.Web.Components;

namespace SevenDay.Web.TagHelpers;

[HtmlTargetElement("nhs-error-summary", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class NhsErrorSummaryTagHelper : TagHelper
{
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var errors = FieldErrors.In(ViewContext.ViewData.ModelState, ViewContext.ViewData.ModelMetadata);
        output.TagName = null;
        if (errors.Count > 0)
            output.Content.SetHtmlContent(Summary(errors));
    }

    private static Markup Summary(IReadOnlyList<FieldError> errors)
    {
        var html = new Markup()
            .Open("div", ("class", "nhsuk-error-summary"), ("data-module", "nhsuk-error-summary"))
            .Open("div", ("role", "alert"))
            .Element("h2", "There is a problem", ("class", "nhsuk-error-summary__heading"))
            .Open("div", ("class", "nhsuk-error-summary__body"))
            .Open("ul", ("class", "nhsuk-list nhsuk-error-summary__list"));
        foreach (var (message, target) in errors)
        {
            html.Open("li");
            if (target is null)
                html.Text(message);
            else
                html.Element("a", message, ("href", $"#{target}"));
            html.Close();
        }
        return html.Close().Close().Close().Close();
    }
}
