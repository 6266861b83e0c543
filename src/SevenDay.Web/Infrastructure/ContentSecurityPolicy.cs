using System.Security.Cryptography;
using System.Text;

namespace SevenDay.Web.Infrastructure;

public static class ContentSecurityPolicy
{
    // The only inline script. The layout prints it and the header hashes it, so the two cannot drift apart.
    public const string Boot =
        "document.body.className += ' js-enabled' + ('noModule' in HTMLScriptElement.prototype ? ' nhsuk-frontend-supported' : '');";

    public static readonly string Header = string.Join("; ",
        "default-src 'none'",
        $"script-src 'self' 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Boot)))}'",
        "style-src 'self'",
        "img-src 'self'",
        "connect-src 'self'",
        "manifest-src 'self'",
        "worker-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
        "frame-ancestors 'none'",
        "object-src 'none'");
}
