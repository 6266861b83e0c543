using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Errors;
using SevenDay.Data;
using SevenDay.Domain.Audits;

namespace SevenDay.Application.Audits.Templates;

internal static class TemplateToChange
{
    /// <summary>The edition at the version that the person saw: what somebody else did first is said before any rule of its state.</summary>
    internal static async Task<AuditTemplate> TemplateToChangeAsync(this PortalDbContext db, Guid id, long version, CancellationToken token)
    {
        var template = await db.AuditTemplates.Where(t => t.Id == id).OneOrNotFoundAsync("template", token);
        if (template.Version != version) throw new StaleException();
        db.ExpectVersion(template, version);
        return template;
    }

    /// <summary>The same, and refused when it is no draft any more.</summary>
    internal static async Task<AuditTemplate> DraftToChangeAsync(this PortalDbContext db, Guid id, long version, CancellationToken token)
    {
        var template = await db.TemplateToChangeAsync(id, version, token);
        template.EnsureDraft();
        return template;
    }

    internal static Task<AuditTemplate> TemplateAsync(this PortalDbContext db, Guid id, CancellationToken token) =>
        db.AuditTemplates.AsNoTracking().Where(t => t.Id == id).OneOrNotFoundAsync("template", token);
}
