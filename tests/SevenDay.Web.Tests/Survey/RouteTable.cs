using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.Extensions.DependencyInjection;
using SevenDay.Application.Security;

namespace SevenDay.Web.Tests.Survey;

/// <summary>The routes that somebody declared and the routes that are really there.</summary>
internal static class RouteTable
{
    /// <summary>What the framework adds to answer for static files; it has none beyond those listed.</summary>
    private const string FilesNotListed = "{**path:file}";

    internal const string Anonymous = "anonymous";

    /// <summary>Route to the permissions it needs; none where nobody need sign in.</summary>
    internal static IReadOnlyDictionary<string, Permission[]> Declared { get; } = File
        .ReadLines(Path.Combine(AppContext.BaseDirectory, "Survey", "routes.txt"))
        .Where(line => line.Length > 0 && line[0] != '#')
        .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        .ToDictionary(words => words[0], words => words[1] == Anonymous ? [] : words[1..].Select(Enum.Parse<Permission>).ToArray());

    /// <summary>Every endpoint but static files, with the metadata that really count when a request comes.</summary>
    internal static async Task<IReadOnlyList<RealRoute>> RealAsync(IServiceProvider services)
    {
        var loader = services.GetRequiredService<PageLoader>();
        var routes = new List<RealRoute>();
        foreach (var endpoint in services.GetServices<EndpointDataSource>().SelectMany(source => source.Endpoints).OfType<RouteEndpoint>())
        {
            if (endpoint.Metadata.GetMetadata<StaticAssetDescriptor>() is not null || endpoint.RoutePattern.RawText == FilesNotListed) continue;
            var metadata = endpoint.Metadata.GetMetadata<PageActionDescriptor>() is { } page ? await OfPageAsync(loader, page, endpoint.Metadata) : [.. endpoint.Metadata];
            routes.Add(new RealRoute(
                "/" + endpoint.RoutePattern.RawText!.Trim('/'),
                metadata.OfType<IAllowAnonymous>().Any(),
                [.. metadata.OfType<IAuthorizeData>().Select(data => data.Policy).OfType<string>().Distinct()],
                metadata.OfType<IHttpMethodMetadata>().LastOrDefault()?.HttpMethods ?? ["GET", "POST"]));
        }
        return [.. routes.GroupBy(route => (route.Pattern, string.Join(',', route.Methods))).Select(same => same.First()).OrderBy(route => route.Pattern, StringComparer.Ordinal)];
    }

    /// <summary>What the conventions of the folder say and what stands on the class of the page.</summary>
    private static async Task<IReadOnlyList<object>> OfPageAsync(PageLoader loader, PageActionDescriptor page, EndpointMetadataCollection conventions)
    {
        var compiled = await loader.LoadAsync(page, conventions);
        return [.. conventions, .. compiled.ModelTypeInfo!.GetCustomAttributes(inherit: true)];
    }
}

/// <param name="Pattern">As the page or the API declares it.</param>
/// <param name="Policies">Names of permissions.</param>
internal sealed record RealRoute(string Pattern, bool IsAnonymous, IReadOnlyList<string> Policies, IReadOnlyList<string> Methods)
{
    internal bool IsApi => Pattern.StartsWith("/api/", StringComparison.Ordinal) || Pattern.StartsWith("/openapi/", StringComparison.Ordinal)
        || Pattern.StartsWith("/fhir/", StringComparison.Ordinal);

    internal bool Allows(string? role) => IsAnonymous
        || role is not null && Policies.All(policy => RolePermissions.Of([role]).Contains(Enum.Parse<Permission>(policy)));
}
