using SevenDay.Application.Security;
using SevenDay.Web.Api.Fhir;

namespace SevenDay.Web.Api;

/// <summary>The same use cases for programs, under the same permissions.</summary>
public static class PortalApi
{
    public static WebApplicationBuilder AddPortalApi(this WebApplicationBuilder builder)
    {
        builder.Services.AddOpenApi("v1", options => options.AddDocumentTransformer<ApiDescription>());

        // The same answer in development as elsewhere, instead of an exception.
        builder.Services.Configure<RouteHandlerOptions>(options => options.ThrowOnBadRequest = false);
        return builder;
    }

    public static void MapPortalApi(this WebApplication app)
    {
        var api = app.MapGroup("/api/v1").AddEndpointFilter<ApiErrors>();
        foreach (var endpoints in Endpoints()) endpoints.Map(api);
        FhirEndpoints.Map(app);
        app.MapOpenApi("/openapi/{documentName}.json").RequireAuthorization(nameof(Permission.UsePortal));
    }

    /// <summary>Whether a program asks: it gets a status and what is wrong, never a page.</summary>
    internal static bool Covers(PathString path) => path.StartsWithSegments("/api") || path.StartsWithSegments("/openapi") || FhirErrors.Covers(path);

    private static IEnumerable<IApiEndpoints> Endpoints() => typeof(IApiEndpoints).Assembly.GetTypes()
        .Where(type => type is { IsClass: true, IsAbstract: false } && type.IsAssignableTo(typeof(IApiEndpoints)))
        .Select(type => (IApiEndpoints)Activator.CreateInstance(type)!);
}

/// <summary>The endpoints of one feature.</summary>
public interface IApiEndpoints
{
    void Map(RouteGroupBuilder api);
}
