using FluentValidation;
using SevenDay.Application.Imports;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Application.Time;
using SevenDay.Data;

namespace SevenDay.Application.Audits.EntryFiles;

/// <summary>Checks a file of entries and keeps it for its sender to confirm. A file with a mistake is not kept: the mistake may be who a patient is.</summary>
public static class StageEntryFile
{
    [Requires(Permission.ManageAudits)]
    public sealed record Command(Guid AuditId, ImportFile File) : ICommand<Result>;

    /// <param name="FileId">The file as it was kept; none when it has mistakes.</param>
    public sealed record Result(ImportReport Report, Guid? FileId);

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => RuleFor(c => c.File.Content.Length).Cascade(CascadeMode.Stop)
            .NotEmpty().WithMessage("The file is empty. Choose another file.")
            .LessThanOrEqualTo(ImportFile.MaxBytes).WithMessage("The file is larger than 20 MB. Split it into smaller files.").OverridePropertyName("File");
    }

    internal sealed class Handler(PortalDbContext db, ICurrentUser user, TimeProvider time) : ICommandHandler<Command, Result>
    {
        public async Task<Result> Handle(Command request, CancellationToken cancellationToken)
        {
            var plan = await EntryPlan.MakeAsync(db, user, time, request.AuditId, request.File, cancellationToken);
            if (plan.Report.Problems.Count > 0) return new Result(plan.Report, null);
            var staged = await db.StageAsync(request.File, user.SignedInId(), time.UtcNow(), cancellationToken);
            await db.SaveChangesAsync(cancellationToken);
            return new Result(plan.Report, staged.Id);
        }
    }
}
