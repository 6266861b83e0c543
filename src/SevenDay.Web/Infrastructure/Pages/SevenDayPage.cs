using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace SevenDay.Web.Infrastructure.Pages;

/// <summary>
/// The one base of our pages. What a page shows is loaded before GET and POST alike,
/// so that a refused form comes back complete.
/// </summary>
public abstract class SevenDayPage(IMediator mediator) : PageModel
{
    protected IMediator Mediator { get; } = mediator;

    protected CancellationToken Token => HttpContext.RequestAborted;

    /// <summary>Somebody saved first; the page shows both versions.</summary>
    public bool IsStale { get; internal set; }

    /// <summary>Loads what the page shows.</summary>
    protected virtual Task LoadAsync() => Task.CompletedTask;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        HttpContext.Items[typeof(SevenDayPage)] = this;
        await LoadAsync();
        if (context.HandlerMethod?.HttpMethod == "Post" && !ModelState.IsValid) context.Result = Invalid();
        else await next();
    }

    /// <summary>The same page again, with what was typed and what is wrong with it.</summary>
    protected internal IActionResult Invalid(int status = StatusCodes.Status400BadRequest)
    {
        var page = Page();
        page.StatusCode = status;
        return page;
    }

    /// <summary>Goes on with a word of success on the next page.</summary>
    protected IActionResult Done(string message, string href)
    {
        TempData["Flash"] = message;
        return LocalRedirect(href);
    }
}
