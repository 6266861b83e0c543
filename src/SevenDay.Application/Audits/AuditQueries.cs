using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Errors;
using SevenDay.Application.Security;
using SevenDay.Data;
using SevenDay.Domain.Audits;
using SevenDay.Domain.Hours;

namespace SevenDay.Application.Audits;

internal static class AuditQueries
{
    /// <summary>Somebody whose only part is to log entries sees the rounds that name them; everybody else sees all.</summary>
    internal static IQueryable<Audit> VisibleTo(this IQueryable<Audit> audits, ICurrentUser user)
    {
        if (user.Has(Permission.ManageAudits) || !user.Has(Permission.LogAuditEntries)) return audits;
        var id = user.SignedInId();
        return audits.Where(a => a.Auditors.Any(auditor => auditor.UserId == id));
    }

    /// <summary>Rounds whose results stand: closed or signed off, and not for practice. Dashboards, assessments and reports read no others.</summary>
    internal static IQueryable<Audit> Reported(this IQueryable<Audit> audits) =>
        audits.Where(a => !a.IsPractice && (a.State == AuditState.Closed || a.State == AuditState.SignedOff));

    /// <summary>Rounds whose results say something: open, or reported. Findings are looked for in no others.</summary>
    internal static IQueryable<Audit> WithResults(this IQueryable<Audit> audits) => audits.Where(a => !a.IsPractice && a.State != AuditState.Planned);

    /// <summary>The round to change, at the version the user saw: what somebody else did first is said before any rule of its state.</summary>
    internal static async Task<Audit> ToChangeAsync(this PortalDbContext db, Guid id, long version, ICurrentUser user, CancellationToken token)
    {
        var audit = await db.Audits.VisibleTo(user).Where(a => a.Id == id).OneOrNotFoundAsync("audit round", token);
        if (audit.Version != version) throw new StaleException();
        db.ExpectVersion(audit, version);
        return audit;
    }

    /// <summary>The round with its organisations and auditors, to be read.</summary>
    internal static Task<Audit> RoundAsync(this PortalDbContext db, Guid id, ICurrentUser user, CancellationToken token) =>
        db.Audits.AsNoTracking().AsSingleQuery().VisibleTo(user).Where(a => a.Id == id).OneOrNotFoundAsync("audit round", token);

    /// <summary>The same, and the template it asks.</summary>
    internal static async Task<(Audit Audit, AuditTemplate Template)> WithTemplateAsync(this PortalDbContext db, Guid id, ICurrentUser user, CancellationToken token)
    {
        var audit = await db.RoundAsync(id, user, token);
        return (audit, await db.AuditTemplates.AsNoTracking().FirstAsync(t => t.Id == audit.TemplateId, token));
    }

    /// <summary>The organisations of a round, by name.</summary>
    internal static async Task<IReadOnlyList<AuditBody>> BodiesOfAsync(this PortalDbContext db, Audit audit, CancellationToken token)
    {
        var ids = audit.Organisations.Select(o => o.OrganisationId).ToList();
        return await db.Organisations.AsNoTracking().Where(o => ids.Contains(o.Id))
            .OrderBy(o => o.Name).ThenBy(o => o.Id)
            .Select(o => new AuditBody(o.Id, o.Name, o.OdsCode))
            .ToListAsync(token);
    }
}

/// <summary>An organisation that takes part in a round.</summary>
public sealed record AuditBody(Guid Id, string Name, string? OdsCode);

/// <summary>What every page of a round says about it.</summary>
/// <param name="Specialties">Those it is limited to; empty when to none.</param>
/// <param name="TemplateCode">The same for every edition of the template.</param>
public sealed record AuditHead(
    Guid Id, string Name, AuditState State, DateOnly From, DateOnly To, string Template, int TemplateEdition, bool IsIllustrative, bool IsPractice,
    IReadOnlyList<string> Specialties, AuditSignature? SignedOff, long Version, string TemplateCode)
{
    internal static AuditHead Of(Audit audit, AuditTemplate template) => new(
        audit.Id, audit.Name, audit.State, audit.From, audit.To, template.Name, template.Edition, audit.IsIllustrative, audit.IsPractice,
        audit.Specialties, audit.SignedOff is { } signed ? new(signed.By, signed.Note, NhsCalendar.ToLocal(signed.AtUtc)) : null, audit.Version, template.Code);
}

/// <summary>Who signed off the results, and when, local.</summary>
public sealed record AuditSignature(string By, string? Note, DateTime At);
