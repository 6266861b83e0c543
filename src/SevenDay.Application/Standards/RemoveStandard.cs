using FluentValidation;
using SevenDay.Application.Assessments;
using SevenDay.Application.Audits;
using SevenDay.Application.Errors;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Data;
using SevenDay.Data.ChangeLog;

namespace SevenDay.Application.Standards;

/// <summary>Takes a standard out of an edition, as long as nothing refers to it.</summary>
public static class RemoveStandard
{
    [Requires(Permission.ManageStandards)]
    public sealed record Command(Guid Id, long Version, string Reason) : ICommand<Guid>;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.Reason).IsReason("Say why the standard is removed.");
        }
    }

    internal sealed class Handler(PortalDbContext db, ChangeAuthor author) : ICommandHandler<Command, Guid>
    {
        public async Task<Guid> Handle(Command request, CancellationToken cancellationToken)
        {
            var standard = await db.ClinicalStandards.Where(s => s.Id == request.Id).OneOrNotFoundAsync("standard", cancellationToken);
            if (standard.Version != request.Version) throw new StaleException();
            var use = await StandardUse.ReadAsync(db, standard.Edition, await db.StandardsOfAsync(standard.Edition, cancellationToken), cancellationToken);
            if (use.Holds(standard.Number)) throw new InvalidException("A template or a self-assessment refers to this standard, so it stays. Change its words instead, or copy the edition and leave it out there.");
            author.Reason = request.Reason;
            db.ExpectVersion(standard, request.Version);
            db.ClinicalStandards.Remove(standard);
            await db.SaveChangesAsync(cancellationToken);
            return standard.Id;
        }
    }
}
