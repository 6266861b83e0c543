using SevenDay.Application.Imports;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Data;

namespace SevenDay.Application.Audits.EntryFiles;

/// <summary>What a file that somebody sent would do to a round, as things are now. Nobody sees another's.</summary>
public static class GetStagedEntries
{
    [Requires(Permission.ManageAudits)]
    public sealed record Query(Guid AuditId, Guid FileId) : IQuery<Result>;

    /// <param name="Fingerprint">Sent back to confirm exactly this.</param>
    public sealed record Result(AuditHead Audit, string FileName, ImportReport Report, string Fingerprint);

    internal sealed class Handler(PortalDbContext db, ICurrentUser user, TimeProvider time) : IQueryHandler<Query, Result>
    {
        public async Task<Result> Handle(Query request, CancellationToken cancellationToken)
        {
            var staged = await db.StagedAsync(request.FileId, user.SignedInId(), cancellationToken);
            var file = new ImportFile(staged.FileName, staged.Content);
            var plan = await EntryPlan.MakeAsync(db, user, time, request.AuditId, file, cancellationToken);
            return new Result(AuditHead.Of(plan.Audit, plan.Template), file.Name, plan.Report, plan.FingerprintOf(file));
        }
    }
}
