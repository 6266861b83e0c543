using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Security;
using SevenDay.Data;
using SevenDay.Domain.Organisations;

namespace SevenDay.Application.Assessments;

/// <summary>An organisation to choose.</summary>
public sealed record OrganisationChoice(Guid Id, string Name);

internal static class OrganisationChoices
{
    /// <summary>Acute trusts that exist, and others that have assessed something; only those the user acts for, when a user is named.</summary>
    internal static async Task<IReadOnlyList<OrganisationChoice>> ChoicesAsync(this PortalDbContext db, ICurrentUser? actingFor, CancellationToken token)
    {
        var organisations = db.Organisations.AsNoTracking().Where(o => o.EndedOn == null);
        if (actingFor is { ActsForAll: false })
        {
            var own = actingFor.Organisations.ToList();
            organisations = organisations.Where(o => own.Contains(o.Id));
        }
        else
        {
            organisations = organisations.Where(o => o.Kind == OrganisationKind.AcuteTrust || db.SelfAssessments.Any(a => a.OrganisationId == o.Id));
        }
        return await organisations.OrderBy(o => o.Name).ThenBy(o => o.Id).Select(o => new OrganisationChoice(o.Id, o.Name)).ToListAsync(token);
    }
}
