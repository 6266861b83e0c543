using System.Security.Claims;

namespace SevenDay.Web.Components;

/// <summary>Who is signed in, as the header says it.</summary>
public sealed record Account(string Name, string Role)
{
    public const string DisplayNameClaim = "display_name";

    public static Account? Of(ClaimsPrincipal user) => user.Identity?.IsAuthenticated != true
        ? null
        : new(user.FindFirstValue(DisplayNameClaim) ?? user.Identity.Name ?? "Signed in", InWords(user.FindFirstValue(ClaimTypes.Role) ?? ""));

    // A demonstration user is called by the role: once is enough.
    public bool NamesItsRole => string.Equals(Name, Role, StringComparison.OrdinalIgnoreCase) || Role == "";

    // ProgrammeLead is "Programme lead" on screen.
    public static string InWords(string role) => string.Concat(role.Select((letter, at) =>
        at > 0 && char.IsUpper(letter) ? " " + char.ToLowerInvariant(letter) : letter.ToString()));
}
