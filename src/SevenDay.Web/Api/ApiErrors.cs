using SevenDay.Application.Errors;
using SevenDay.Web.Api.Fhir;

namespace SevenDay.Web.Api;

/// <summary>What a use case or the sign-in refuses, as application/problem+json.</summary>
internal sealed class ApiErrors : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        try
        {
            return await next(context);
        }
        catch (InvalidException invalid)
        {
            return TypedResults.ValidationProblem(
                invalid.Problems.GroupBy(p => p.Field).ToDictionary(g => g.Key, g => g.Select(p => p.Message).ToArray()),
                detail: invalid.Message);
        }
        catch (StaleException stale)
        {
            return TypedResults.Problem(stale.Message, statusCode: StatusCodes.Status409Conflict);
        }
        catch (ForbiddenException forbidden)
        {
            return TypedResults.Problem(forbidden.Message, statusCode: StatusCodes.Status403Forbidden);
        }
        catch (NotFoundException missing)
        {
            return TypedResults.Problem(missing.Message, statusCode: StatusCodes.Status404NotFound);
        }
    }

    /// <summary>Everything that fails outside an endpoint: not signed in, no such address, a value that cannot be read, a fault.</summary>
    internal static void Use(WebApplication app) => app.UseWhen(
        context => PortalApi.Covers(context.Request.Path) && !FhirErrors.Covers(context.Request.Path),
        api => api.UseExceptionHandler().UseStatusCodePages());
}
