using FluentValidation;
using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Errors;
using SevenDay.Application.Imports;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Data;

namespace SevenDay.Application.Audits.EntryFiles;

/// <summary>Imports a file that its sender has looked at: all of it, and only if it still does what they saw.</summary>
public static class ConfirmEntries
{
    private const string Changed = "The file, or the round, has changed since you looked. Nothing has been imported. Look again, then confirm.";

    /// <param name="Fingerprint">Of what the person saw.</param>
    [Requires(Permission.ManageAudits)]
    public sealed record Command(Guid AuditId, Guid FileId, string Fingerprint) : ICommand<Result>;

    /// <param name="Repeats">Rows that were there already, or were rejected where they come from.</param>
    public sealed record Result(string FileName, int Added, int Repeats);

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => RuleFor(c => c.Fingerprint).NotEmpty().WithMessage(Changed);
    }

    internal sealed class Handler(PortalDbContext db, IDbErrors errors, ICurrentUser user, TimeProvider time) : ICommandHandler<Command, Result>
    {
        public async Task<Result> Handle(Command request, CancellationToken cancellationToken)
        {
            var owner = user.SignedInId();
            var staged = await db.StagedAsync(request.FileId, owner, cancellationToken);
            var file = new ImportFile(staged.FileName, staged.Content);
            var plan = await EntryPlan.MakeAsync(db, user, time, request.AuditId, file, cancellationToken);
            if (plan.Report.Problems is [var problem, ..]) throw new InvalidException($"Nothing has been imported. {problem.Message}");
            if (plan.FingerprintOf(file) != request.Fingerprint) throw new InvalidException(Changed);
            try
            {
                if (plan.Entries.Count > 0) await db.SaveCountedAsync(plan.Audit, plan.Entries, cancellationToken);
            }
            catch (DbUpdateException exception) when (errors.IsUniqueViolation(exception))
            {
                throw new InvalidException(Changed);
            }
            // After the entries: if it stays behind, importing it again adds nothing.
            await db.StagedFiles.Where(f => f.Id == request.FileId && f.UserId == owner).ExecuteDeleteAsync(cancellationToken);
            return new Result(file.Name, plan.Report.Count(ImportAction.Added), plan.Report.Count(ImportAction.Unchanged));
        }
    }
}
