using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SevenDay.Data;

namespace SevenDay.Web.Tests.Survey;

/// <summary>Fills the parameters of a route with ids of the demonstration programme, those of the trust editor's own trust where it has some.</summary>
internal sealed partial class Addresses(IServiceProvider services)
{
    /// <summary>The address, or none when the demonstration has nothing of the kind.</summary>
    internal async Task<string?> OfAsync(string pattern)
    {
        var address = pattern;
        foreach (Match parameter in Parameter().Matches(pattern))
        {
            if (await ValueAsync(parameter.Groups["before"].Value) is not { } value) return null;
            address = address.Replace(parameter.Value, "/" + parameter.Groups["before"].Value + "/" + value);
        }
        return address;
    }

    private async Task<string?> ValueAsync(string before)
    {
        await using var scope = services.CreateAsyncScope();
        return await ValueAsync(scope.ServiceProvider.GetRequiredService<PortalDbContext>(), before);
    }

    private static async Task<string?> ValueAsync(PortalDbContext db, string before) => before switch
    {
        "error" => "404",
        "organisations" => Text(await Own(db).Select(o => (Guid?)o).FirstOrDefaultAsync()),
        "services" => Text(await db.Services.Where(s => Own(db).Contains(s.OrganisationId) && s.EndedOn == null).OrderBy(s => s.Id).Select(s => (Guid?)s.Id).FirstOrDefaultAsync()),
        "pathways" => Text(await db.Pathways.OrderBy(p => p.Id).Select(p => (Guid?)p.Id).FirstOrDefaultAsync()),
        "audits" => Text(await db.Audits.OrderByDescending(a => a.State == Domain.Audits.AuditState.Open).ThenBy(a => a.Id).Select(a => (Guid?)a.Id).FirstOrDefaultAsync()),
        "entries" => Text(await db.AuditEntries.OrderBy(e => e.Id).Select(e => (Guid?)e.Id).FirstOrDefaultAsync()),
        "measures" => await db.Measures.OrderBy(m => m.Code).Select(m => m.Code).FirstOrDefaultAsync(),
        "workstreams" => Text(await db.Milestones.OrderBy(m => m.Id).Select(m => (Guid?)m.WorkstreamId).FirstOrDefaultAsync()),
        "milestones" => Text(await db.Milestones.OrderBy(m => m.Id).Select(m => (Guid?)m.Id).FirstOrDefaultAsync()),
        "actions" => Text(await db.WorkstreamActions.OrderBy(a => a.Id).Select(a => (Guid?)a.Id).FirstOrDefaultAsync()),
        "users" => Text(await db.Users.OrderBy(u => u.Id).Select(u => (Guid?)u.Id).FirstOrDefaultAsync()),
        _ => null,
    };

    private static IQueryable<Guid> Own(PortalDbContext db) =>
        db.Organisations.Where(o => o.OdsCode == "RAJ" && o.EndedOn == null).OrderBy(o => o.Id).Select(o => o.Id);

    private static string? Text(Guid? id) => id?.ToString();

    [GeneratedRegex(@"/(?<before>[^/{]+)/\{[^}]*\}")]
    private static partial Regex Parameter();
}
