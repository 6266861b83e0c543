using FluentValidation;
using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Audits;
using SevenDay.Application.Errors;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Data;
using SevenDay.Data.ChangeLog;

namespace SevenDay.Application.Standards;

/// <summary>Makes an edition the one that pages, new assessments and returns work with.</summary>
public static class MakeEditionCurrent
{
    [Requires(Permission.ManageStandards)]
    public sealed record Command(Guid Id, long Version, string Reason) : ICommand<Guid>;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.Reason).IsReason("Say why this edition takes over.");
        }
    }

    internal sealed class Handler(PortalDbContext db, ChangeAuthor author) : ICommandHandler<Command, Guid>
    {
        public async Task<Guid> Handle(Command request, CancellationToken cancellationToken)
        {
            var edition = await db.StandardEditions.Where(e => e.Id == request.Id).OneOrNotFoundAsync("edition", cancellationToken);
            if (edition.Version != request.Version) throw new StaleException();
            if (!await db.ClinicalStandards.AnyAsync(s => s.Edition == edition.Code, cancellationToken)) throw new InvalidException("The edition has no standards yet. Add them first.");
            author.Reason = request.Reason;
            edition.TakeOver(await db.StandardEditions.Where(e => e.IsCurrent && e.Id != edition.Id).OrderBy(e => e.Id).FirstOrDefaultAsync(cancellationToken));
            db.ExpectVersion(edition, request.Version);
            await db.SaveChangesAsync(cancellationToken);
            return edition.Id;
        }
    }
}
