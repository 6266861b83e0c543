using System.Text;
using SevenDay.Web.Api;

namespace SevenDay.Web.Infrastructure.Security;

/// <summary>
/// Feed readers know HTTP Basic only. A personal token is taken as its password where a feed is read; nowhere else, because a browser
/// sends Basic by itself, and what changes something must not be reached that way.
/// </summary>
internal static class BasicForFeeds
{
    private const string Prefix = "Basic ";

    /// <summary>The password; empty where none can be read, and none where Basic is not taken.</summary>
    internal static string? Password(HttpRequest request, string header)
    {
        if (!Covers(request) || !header.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase)) return null;
        var encoded = header[Prefix.Length..].Trim();
        var bytes = new byte[encoded.Length];
        return Convert.TryFromBase64String(encoded, bytes, out var length) && Encoding.UTF8.GetString(bytes, 0, length).Split(':', 2) is [_, var password] ? password : "";
    }

    /// <summary>Tells a feed reader to ask its user.</summary>
    internal static void Challenge(HttpContext context)
    {
        if (Covers(context.Request)) context.Response.Headers.WWWAuthenticate = "Basic realm=\"SevenDay\", charset=\"UTF-8\"";
    }

    private static bool Covers(HttpRequest request) => (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method)) && request.Path == ChangeFeedEndpoints.Path;
}
