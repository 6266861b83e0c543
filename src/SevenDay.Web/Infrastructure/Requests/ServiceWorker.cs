namespace SevenDay.Web.Infrastructure.Requests;

/// <summary>Serves the service worker from the root, because it may only serve pages beneath its own address, and never from a cache.</summary>
internal static class ServiceWorker
{
    internal static void Map(WebApplication app) => app.MapGet("/sw.js", (HttpContext context, IWebHostEnvironment environment) =>
    {
        context.Response.Headers.CacheControl = "no-cache";
        return TypedResults.File(environment.WebRootFileProvider.GetFileInfo("dist/sw.js").CreateReadStream(), "text/javascript; charset=utf-8");
    }).AllowAnonymous().ExcludeFromDescription();
}
