using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Errors;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Data;

namespace SevenDay.Application.Audits;

/// <summary>The form of an entry that is there already, with what it says.</summary>
public static class GetCorrection
{
    [Requires(Permission.LogAuditEntries)]
    public sealed record Query(Guid AuditId, Guid EntryId) : IQuery<Result>;

    /// <param name="Typed">The answers as they would be typed, by question key.</param>
    public sealed record Result(GetEntryForm.Result Form, string? Reference, long Version, IReadOnlyDictionary<string, string> Typed);

    internal sealed class Handler(PortalDbContext db, ICurrentUser user, TimeProvider time) : IQueryHandler<Query, Result>
    {
        public async Task<Result> Handle(Query request, CancellationToken cancellationToken)
        {
            var (audit, template) = await db.WithTemplateAsync(request.AuditId, user, cancellationToken);
            var entry = await db.AuditEntries.AsNoTracking().VisibleTo(user).Where(e => e.Id == request.EntryId && e.AuditId == audit.Id)
                .Select(e => new { e.OrganisationId, e.Reference, e.Version, e.Answers }).OneOrNotFoundAsync("entry", cancellationToken);
            var bodies = await db.BodiesOfAsync(audit, cancellationToken);
            var services = await db.NamedServicesAsync(entry.OrganisationId, audit.From, cancellationToken);
            var form = GetEntryForm.Of(audit, template, bodies, bodies.First(b => b.Id == entry.OrganisationId), services, time);
            return new Result(form, entry.Reference, entry.Version, new AnswerWords(template.Content, services).Typed(entry.Answers));
        }
    }
}
