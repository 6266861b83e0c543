using SevenDay.Application.Errors;
using SevenDay.Application.Services.Fhir;

namespace SevenDay.Web.Api.Fhir;

/// <summary>Whatever goes wrong at a FHIR address, as an OperationOutcome.</summary>
internal sealed class FhirErrors : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        try
        {
            return await next(context);
        }
        catch (InvalidException invalid)
        {
            return Results(new OperationOutcome([.. invalid.Problems.Select(p => new OutcomeIssue("error", "invalid", p.Message, p.Field.Length > 0 ? [p.Field] : null))]), StatusCodes.Status400BadRequest);
        }
        catch (ForbiddenException forbidden)
        {
            return Results(OperationOutcome.Error("forbidden", forbidden.Message), StatusCodes.Status403Forbidden);
        }
        catch (NotFoundException missing)
        {
            return Results(OperationOutcome.Error("not-found", missing.Message), StatusCodes.Status404NotFound);
        }
    }

    /// <summary>What fails outside an endpoint: not signed in, no such address, a fault.</summary>
    internal static void Use(WebApplication app) => app.UseWhen(
        context => Covers(context.Request.Path),
        fhir => fhir.UseExceptionHandler(failed => failed.Run(WriteAsync)).UseStatusCodePages(pages => WriteAsync(pages.HttpContext)));

    internal static bool Covers(PathString path) => path.StartsWithSegments(FhirEndpoints.Root);

    private static Task WriteAsync(HttpContext context) => Results(context.Response.StatusCode switch
    {
        StatusCodes.Status401Unauthorized => OperationOutcome.Error("login", "Sign in, or send a personal token as a bearer token."),
        StatusCodes.Status403Forbidden => OperationOutcome.Error("forbidden", "Your role does not allow this."),
        StatusCodes.Status404NotFound => OperationOutcome.Error("not-found", "There is nothing at this address. See /fhir/metadata for what is supported."),
        StatusCodes.Status405MethodNotAllowed => OperationOutcome.Error("not-supported", "Services can be read and searched only."),
        >= StatusCodes.Status500InternalServerError => OperationOutcome.Error("exception", "Something went wrong. Try again later."),
        _ => OperationOutcome.Error("invalid", "The request cannot be read."),
    }, context.Response.StatusCode).ExecuteAsync(context);

    private static IResult Results(OperationOutcome outcome, int status) =>
        Microsoft.AspNetCore.Http.Results.Json(outcome, FhirJson.Options, FhirJson.ContentType + "; charset=utf-8", status);
}
