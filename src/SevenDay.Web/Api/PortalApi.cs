namespace SevenDay.Web.Api;

/// <summary>The same use cases for programs, under the same permissions.</summary>
public static class PortalApi
{
    public static void MapPortalApi(this WebApplication app)
    {
        var api = app.MapGroup("/api/v1");
        foreach (var endpoints in Endpoints()) endpoints.Map(api);
    }

    private static IEnumerable<IApiEndpoints> Endpoints() => typeof(IApiEndpoints).Assembly.GetTypes()
        .Where(type => type is { IsClass: true, IsAbstract: false } && type.IsAssignableTo(typeof(IApiEndpoints)))
        .Select(type => (IApiEndpoints)Activator.CreateInstance(type)!);
}

/// <summary>The endpoints of one feature.</summary>
public interface IApiEndpoints
{
    void Map(RouteGroupBuilder api);
}
