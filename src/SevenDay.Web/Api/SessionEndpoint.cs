using Microsoft.AspNetCore.Antiforgery;
using SevenDay.Application.Security;

namespace SevenDay.Web.Api;

/// <summary>Tells a device that kept entries whether this is the portal, who is signed in now, and the token to send them with.</summary>
public sealed class SessionEndpoint : IApiEndpoints
{
    public void Map(RouteGroupBuilder api) => api.MapGet("/session", Get).AllowAnonymous().WithName("GetSession");

    private static IResult Get(HttpContext context, ICurrentUser user, IAntiforgery antiforgery)
    {
        context.Response.Headers.CacheControl = "no-store";
        return TypedResults.Ok(new Session(user.Id is { } id ? new SessionUser(id, user.Name) : null, antiforgery.GetAndStoreTokens(context).RequestToken!));
    }
}

/// <param name="User">None when nobody is signed in.</param>
public sealed record Session(SessionUser? User, string Token);

public sealed record SessionUser(Guid Id, string Name);
