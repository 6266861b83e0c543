using Microsoft.AspNetCore.Antiforgery;
using SevenDay.Web.Infrastructure.Security;

namespace SevenDay.Web.Api;

/// <summary>
/// A browser sends its cookie by itself, also when another site asks it to: such a caller shows the token of our own pages
/// (header X-CSRF-TOKEN). A program that holds a personal token needs none.
/// </summary>
internal sealed class CookieCallersShowToken(IAntiforgery antiforgery) : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var request = context.HttpContext;
        var byToken = PersonalTokenHandler.IsOffered(request.Request);
        return byToken || await antiforgery.IsRequestValidAsync(request)
            ? await next(context)
            : TypedResults.Problem("The page that sent this is too old. Reload it and send again.", statusCode: StatusCodes.Status400BadRequest);
    }
}
