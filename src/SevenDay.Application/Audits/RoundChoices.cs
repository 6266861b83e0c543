using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Errors;
using SevenDay.Application.Security;
using SevenDay.Data;
using SevenDay.Domain.Organisations;

namespace SevenDay.Application.Audits;

/// <summary>Who can take part in a round.</summary>
internal static class RoundChoices
{
    /// <summary>Those that are there on the day and have something to audit, and those that take part already.</summary>
    internal static IQueryable<GetStartForm.Choice> Organisations(PortalDbContext db, DateOnly today, IReadOnlyCollection<Guid> taking) =>
        db.Organisations.AsNoTracking()
            .Where(o => taking.Contains(o.Id) || (o.EndedOn == null || o.EndedOn >= today) && (o.Kind == OrganisationKind.AcuteTrust || db.Services.Any(s => s.OrganisationId == o.Id)))
            .OrderBy(o => o.Kind == OrganisationKind.AcuteTrust ? 0 : 1).ThenBy(o => o.Name).ThenBy(o => o.Id)
            .Select(o => new GetStartForm.Choice(o.Id, o.Name));

    internal static IQueryable<GetStartForm.Choice> Auditors(PortalDbContext db, IReadOnlyCollection<Guid> named) =>
        from person in db.Users.AsNoTracking()
        where named.Contains(person.Id)
            || !person.IsDisabled && db.UserRoles.Any(member => member.UserId == person.Id && db.Roles.Any(role => role.Id == member.RoleId && role.Name == Roles.Auditor))
        orderby person.DisplayName, person.Id
        select new GetStartForm.Choice(person.Id, person.DisplayName);

    /// <summary>Refuses organisations and auditors that are not there.</summary>
    internal static async Task EnsureTakePartAsync(this PortalDbContext db, IReadOnlyList<Guid> organisationIds, IReadOnlyList<Guid> auditorIds, CancellationToken token)
    {
        if (await db.Organisations.CountAsync(o => organisationIds.Contains(o.Id), token) < organisationIds.Distinct().Count())
            throw new InvalidException("One of the organisations is not there any more. Choose again.", nameof(StartAudit.Command.OrganisationIds));
        if (await db.Users.CountAsync(u => auditorIds.Contains(u.Id), token) < auditorIds.Distinct().Count())
            throw new InvalidException("One of the auditors is not there any more. Choose again.", nameof(StartAudit.Command.AuditorIds));
    }
}
