using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using SevenDay.Application.Errors;

namespace SevenDay.Web.Infrastructure.Pages;

/// <summary>The one place where what a use case throws becomes an answer to a browser.</summary>
internal sealed class RequestErrorsFilter : IExceptionFilter
{
    public void OnException(ExceptionContext context)
    {
        var page = context.HttpContext.Items[typeof(SevenDayPage)] as SevenDayPage;
        context.Result = context.Exception switch
        {
            InvalidException invalid when page is not null => Invalid(page, invalid),
            StaleException stale when page is not null => Stale(page, stale),
            ForbiddenException => new StatusCodeResult(StatusCodes.Status403Forbidden),
            NotFoundException => new StatusCodeResult(StatusCodes.Status404NotFound),
            _ => null,
        };
        context.ExceptionHandled = context.Result is not null;
    }

    private static IActionResult Invalid(SevenDayPage page, InvalidException invalid)
    {
        foreach (var problem in invalid.Problems)
            page.ModelState.AddModelError(problem.Field.Length == 0 ? "" : $"Input.{problem.Field}", problem.Message);
        return page.Invalid();
    }

    private static IActionResult Stale(SevenDayPage page, StaleException stale)
    {
        page.IsStale = true;
        page.ModelState.AddModelError("", stale.Message);
        return page.Invalid(StatusCodes.Status409Conflict);
    }
}
