using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using SevenDay.Data;
using SevenDay.Data.Identity;

namespace SevenDay.Web.Infrastructure.Security;

/// <summary>Lets a program act as the user whose token it holds.</summary>
internal sealed class PersonalTokenHandler(
    IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder,
    PortalDbContext db, IUserClaimsPrincipalFactory<PortalUser> claims, TimeProvider time)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    internal new const string Scheme = "PersonalToken";
    private const string Prefix = "Bearer ";

    internal static bool IsOffered(HttpRequest request) => Offered(request) is not null;

    /// <summary>Bearer everywhere; as the password of Basic, which feed readers know, to read a feed and for nothing else.</summary>
    private static string? Offered(HttpRequest request)
    {
        var header = request.Headers.Authorization.ToString();
        return header.StartsWith(Prefix, StringComparison.Ordinal) ? header[Prefix.Length..] : BasicForFeeds.Password(request, header);
    }

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        if (Offered(Request) is not { } text) return AuthenticateResult.NoResult();
        var hash = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
        var now = time.GetUtcNow().UtcDateTime;
        var user = await (
            from token in db.PersonalTokens.AsNoTracking()
            join owner in db.Users.AsNoTracking() on token.UserId equals owner.Id
            where token.Hash == hash && token.RevokedAtUtc == null && token.ExpiresAtUtc > now && !owner.IsDisabled
            select owner).FirstOrDefaultAsync(Context.RequestAborted);
        if (user is null) return AuthenticateResult.Fail("The token is not known, has expired or was withdrawn.");
        return AuthenticateResult.Success(new AuthenticationTicket(await claims.CreateAsync(user), Scheme));
    }

    protected override Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        BasicForFeeds.Challenge(Context);
        return base.HandleChallengeAsync(properties);
    }
}
