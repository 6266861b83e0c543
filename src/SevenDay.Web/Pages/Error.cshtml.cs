using System.Diagnostics;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace SevenDay.Web.Pages;

[AllowAnonymous, IgnoreAntiforgeryToken, ResponseCache(NoStore = true)]
public sealed class ErrorModel : PageModel
{
    public string Heading { get; private set; } = "";

    public string Advice { get; private set; } = "";

    /// <summary>The same reference stands in the log.</summary>
    public string Reference => Activity.Current?.TraceId.ToString() ?? HttpContext.TraceIdentifier;

    public IActionResult OnGet(int status) => Show(status);

    public IActionResult OnPost(int status) => Show(status);

    private IActionResult Show(int status)
    {
        var sentHere = HttpContext.Features.Get<IStatusCodeReExecuteFeature>() is not null || HttpContext.Features.Get<IExceptionHandlerPathFeature>() is not null;
        if (!sentHere) status = StatusCodes.Status404NotFound;
        Response.StatusCode = status;
        (Heading, Advice) = status switch
        {
            StatusCodes.Status400BadRequest => ("The form could not be read", "Go back, reload the page and try again. Nothing was changed."),
            StatusCodes.Status403Forbidden => ("You cannot do this", "Your role does not allow it. If it should, ask the administrator of your programme."),
            StatusCodes.Status404NotFound => ("Page not found", "Check the address. If you followed a link, what it led to may have been moved or ended."),
            >= 500 => ("There is a problem with the service", "Nothing you had saved is lost. Try again later, and give the reference below if it happens again."),
            _ => ("That did not work", "Go back and try again."),
        };
        return Page();
    }
}
