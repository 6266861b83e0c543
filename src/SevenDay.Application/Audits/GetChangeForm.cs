using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Application.Time;
using SevenDay.Data;

namespace SevenDay.Application.Audits;

/// <summary>A round as it is planned, and what it could be.</summary>
public static class GetChangeForm
{
    [Requires(Permission.ManageAudits)]
    public sealed record Query(Guid Id) : IQuery<Result>;

    /// <param name="AllSpecialties">Those the template names; empty when it names none.</param>
    /// <param name="Specialties">Those the round is limited to; empty when to none.</param>
    public sealed record Result(
        AuditHead Audit, int Target, IReadOnlyList<Guid> OrganisationIds, IReadOnlyList<Guid> AuditorIds, IReadOnlyList<string> Specialties,
        IReadOnlyList<string> AllSpecialties, IReadOnlyList<GetStartForm.Choice> Organisations, IReadOnlyList<GetStartForm.Choice> Auditors);

    internal sealed class Handler(PortalDbContext db, ICurrentUser user, TimeProvider time) : IQueryHandler<Query, Result>
    {
        public async Task<Result> Handle(Query request, CancellationToken cancellationToken)
        {
            var (audit, template) = await db.WithTemplateAsync(request.Id, user, cancellationToken);
            var organisations = audit.Organisations.Select(o => o.OrganisationId).ToList();
            var auditors = audit.Auditors.Select(a => a.UserId).ToList();
            return new Result(
                AuditHead.Of(audit, template), audit.TargetSample, organisations, auditors, audit.Specialties, template.Content.SpecialtyChoices(),
                await RoundChoices.Organisations(db, time.Today(), organisations).ToListAsync(cancellationToken),
                await RoundChoices.Auditors(db, auditors).ToListAsync(cancellationToken));
        }
    }
}
