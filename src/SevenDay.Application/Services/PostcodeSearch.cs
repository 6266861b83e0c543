using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using SevenDay.Domain.Services;

namespace SevenDay.Application.Services;

/// <summary>
/// Words in a search box that look like a postcode, full or its first part. It is that of a public place, so nothing about a patient is asked;
/// nothing is measured: a first part finds just the places that have it.
/// </summary>
internal sealed partial record PostcodeSearch(string Code, bool IsFull)
{
    private const int InwardLength = 3;

    /// <summary>Capitals and spaces do not matter. None when it looks like something else.</summary>
    internal static PostcodeSearch? Read(string? search)
    {
        var code = Compact(search);
        return Full().IsMatch(code) ? new(code, true) : Outward().IsMatch(code) ? new(code, false) : null;
    }

    /// <summary>A postcode as it is compared: “SS00RY”, empty when there is none.</summary>
    internal static string Compact(string? postcode) => string.Concat((postcode ?? "").Where(c => !char.IsWhiteSpace(c))).ToUpperInvariant();

    /// <param name="compact">A postcode without spaces.</param>
    internal bool Finds(string compact) => IsFull
        ? compact == Code
        : compact.Length == Code.Length + InwardLength && compact.StartsWith(Code, StringComparison.Ordinal);

    /// <summary>The same by the database: services at such a place.</summary>
    internal IQueryable<Service> In(IQueryable<Service> services)
    {
        if (IsFull) return services.Where(s => s.Postcode!.Replace(" ", "") == Code);
        var (length, begins) = (Code.Length + InwardLength, Code + "%");
        return services.Where(s => s.Postcode!.Replace(" ", "").Length == length && EF.Functions.Like(s.Postcode!, begins));
    }

    [GeneratedRegex("^[A-Z]{1,2}[0-9][A-Z0-9]?[0-9][A-Z]{2}$")]
    private static partial Regex Full();

    [GeneratedRegex("^[A-Z]{1,2}[0-9][A-Z0-9]?$")]
    private static partial Regex Outward();
}
