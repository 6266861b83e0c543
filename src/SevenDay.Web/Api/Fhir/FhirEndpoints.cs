using MediatR;
using Microsoft.Net.Http.Headers;
using SevenDay.Application.Errors;
using SevenDay.Application.Security;
using SevenDay.Application.Services.Fhir;

namespace SevenDay.Web.Api.Fhir;

/// <summary>Services as FHIR R4 HealthcareService resources, for reading and searching.</summary>
internal static class FhirEndpoints
{
    internal const string Root = "/fhir";

    private const string Services = "/HealthcareService";

    internal static void Map(WebApplication app)
    {
        var fhir = app.MapGroup(Root).AddEndpointFilter<FhirErrors>().RequireAuthorization(nameof(Permission.ViewServices)).ExcludeFromDescription();
        fhir.MapGet("/metadata", (HttpRequest request, TimeProvider time) => Answer(request, Capabilities.Of(Base(request), time.GetUtcNow().UtcDateTime)));
        fhir.MapGet(Services, SearchAsync);
        fhir.MapGet(Services + "/{id:guid}", ReadAsync);
    }

    /// <summary>Any answer of these addresses.</summary>
    internal static IResult Answer(HttpRequest request, object resource, int status = StatusCodes.Status200OK)
    {
        if (request.Query["_format"].ToString() is { Length: > 0 } format && !format.Contains("json", StringComparison.OrdinalIgnoreCase))
            (resource, status) = (OperationOutcome.Error("not-supported", $"The form {format} is not supported. Ask for {FhirJson.ContentType}."), StatusCodes.Status406NotAcceptable);
        return Results.Json(resource, FhirJson.Options, FhirJson.ContentType + "; charset=utf-8", status);
    }

    private static async Task<IResult> SearchAsync(HttpRequest request, IMediator mediator, CancellationToken token)
    {
        var asked = FhirSearch.Read(request.Query);
        var found = await mediator.Send(asked, token);
        return Answer(request, FhirSearch.Page(Base(request) + Services, request.Query, found));
    }

    private static async Task<IResult> ReadAsync(Guid id, HttpRequest request, IMediator mediator, CancellationToken token)
    {
        foreach (var parameter in request.Query.Keys.Where(k => k != "_format")) throw new InvalidException($"The parameter {parameter} is not known here.", parameter);
        var service = await mediator.Send(new GetHealthcareService.Query(id), token);
        request.HttpContext.Response.Headers[HeaderNames.ETag] = $"W/\"{service.Meta.VersionId}\"";
        return Answer(request, service);
    }

    private static string Base(HttpRequest request) => $"{request.Scheme}://{request.Host}{request.PathBase}{Root}";
}
