using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using SevenDay.Data;
using SevenDay.Web.Tests.Hosting;

namespace SevenDay.Web.Tests.Survey;

/// <summary>Fills the parameters of a route with ids of the demonstration programme, those of the trust editor's own trust where it has some.</summary>
internal sealed partial class Addresses(PortalHost host)
{
    /// <summary>The address, or none when the demonstration has nothing of the kind.</summary>
    internal async Task<string?> OfAsync(string pattern)
    {
        var address = pattern;
        foreach (Match parameter in Parameter().Matches(pattern))
        {
            if (await ValueAsync(parameter.Groups["before"].Value, parameter.Groups["name"].Value) is not { } value) return null;
            address = address.Replace(parameter.Value, "/" + parameter.Groups["before"].Value + "/" + value);
        }
        return address;
    }

    private Task<string?> ValueAsync(string before, string name) => host.WithDbAsync(async db => (before, name) switch
    {
        ("error", _) => "404",
        ("organisations", _) => Text(await Own(db).Select(o => (Guid?)o).FirstOrDefaultAsync()),
        ("services", _) => Text(await db.Services.Where(s => Own(db).Contains(s.OrganisationId) && s.EndedOn == null).OrderBy(s => s.Id).Select(s => (Guid?)s.Id).FirstOrDefaultAsync()),
        ("pathways", _) => Text(await db.Pathways.OrderBy(p => p.Id).Select(p => (Guid?)p.Id).FirstOrDefaultAsync()),
        ("audits", _) => Text(await db.Audits.OrderByDescending(a => a.State == Domain.Audits.AuditState.Open).ThenBy(a => a.Id).Select(a => (Guid?)a.Id).FirstOrDefaultAsync()),
        ("entries", _) => Text(await db.AuditEntries.OrderBy(e => e.Id).Select(e => (Guid?)e.Id).FirstOrDefaultAsync()),
        ("measures", _) => await db.Measures.OrderBy(m => m.Code).Select(m => m.Code).FirstOrDefaultAsync(),
        ("workstreams", _) => Text(await db.Milestones.OrderBy(m => m.Id).Select(m => (Guid?)m.WorkstreamId).FirstOrDefaultAsync()),
        ("milestones", _) => Text(await db.Milestones.OrderBy(m => m.Id).Select(m => (Guid?)m.Id).FirstOrDefaultAsync()),
        ("actions", _) => Text(await db.WorkstreamActions.OrderBy(a => a.Id).Select(a => (Guid?)a.Id).FirstOrDefaultAsync()),
        ("users", _) => Text(await db.Users.OrderBy(u => u.Id).Select(u => (Guid?)u.Id).FirstOrDefaultAsync()),
        _ => null,
    });

    private static IQueryable<Guid> Own(PortalDbContext db) =>
        db.Organisations.Where(o => o.OdsCode == "RAJ" && o.EndedOn == null).OrderBy(o => o.Id).Select(o => o.Id);

    private static string? Text(Guid? id) => id?.ToString();

    [GeneratedRegex(@"/(?<before>[^/{]+)/\{(?<name>\w+)[^}]*\}")]
    private static partial Regex Parameter();
}
