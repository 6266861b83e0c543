using FluentValidation;
using SevenDay.Application.Availability;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Application.Time;
using SevenDay.Data;

namespace SevenDay.Application.Papers;

/// <summary>Changes a draft. An issued paper stays as it is.</summary>
public static class ChangePaper
{
    [Requires(Permission.WritePapers)]
    public sealed record Command(Guid Id, long Version, PaperForm Form) : ICommand<Guid>;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => RuleFor(c => c.Form).SetValidator(new PaperFormValidator());
    }

    internal sealed class Handler(PortalDbContext db, AvailabilityIndex index, TimeProvider time) : ICommandHandler<Command, Guid>
    {
        public async Task<Guid> Handle(Command request, CancellationToken cancellationToken)
        {
            var paper = await db.BoardPapers.ToChangeAsync(request.Id, request.Version, cancellationToken);
            var scope = (await index.CurrentAsync(db, time.Today(), cancellationToken)).ScopeOf(request.Form.Scope);
            paper.Change(request.Form.PlanFor(scope.AreaId, scope.OrganisationId), request.Form.Texts);
            db.ExpectVersion(paper, request.Version);
            await db.SaveChangesAsync(cancellationToken);
            return paper.Id;
        }
    }
}
