using System.Security.Cryptography;
using MediatR;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;
using SevenDay.Application.Dashboard;
using SevenDay.Application.Security;
using SevenDay.Application.Time;
using SevenDay.Web.Infrastructure.Mail;

namespace SevenDay.Web.Api;

/// <summary>What changed, for feed readers.</summary>
internal sealed class ChangeFeedEndpoints : IApiEndpoints
{
    internal const string Path = "/api/v1/changes.atom";
    internal const int Days = 30;

    public void Map(RouteGroupBuilder api) => api.MapGet("/changes.atom", GetAsync)
        .WithName("GetChangeFeed").WithSummary($"What was entered in the last {Days} days, as an Atom feed. Narrowed to an area or organisation by its id. Takes a personal token as the password of HTTP Basic as well.")
        .Produces(StatusCodes.Status200OK, contentType: ChangeFeed.ContentType).Produces(StatusCodes.Status304NotModified).ProducesValidationProblem()
        .RequireAuthorization(nameof(Permission.ViewWorkstreams));

    private static async Task<IResult> GetAsync(Guid? scope, HttpContext context, IMediator mediator, IOptions<MailSettings> settings, TimeProvider time, CancellationToken token)
    {
        var today = time.Today();
        var changes = await mediator.Send(new GetChangesSince.Query(today.AddDays(-Days), today, scope, ByEntry: true), token);
        var address = settings.Value.Address.Length > 0 ? settings.Value.Address : $"{context.Request.Scheme}://{context.Request.Host}";
        var feed = ChangeFeed.Write(changes, scope, address);
        // Each caller's own: what they may see differs.
        context.Response.Headers.CacheControl = "private, no-cache";
        context.Response.Headers.Vary = "Authorization, Cookie";
        return TypedResults.Bytes(feed, ChangeFeed.ContentType, entityTag: new EntityTagHeaderValue($"\"{Convert.ToHexString(SHA256.HashData(feed))[..32]}\"", isWeak: true));
    }
}
