using FluentValidation;
using SevenDay.Application.Availability;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Application.Time;
using SevenDay.Data;
using SevenDay.Domain.Papers;

namespace SevenDay.Application.Papers;

/// <summary>Starts a board paper as a draft.</summary>
public static class AddPaper
{
    /// <param name="IsIllustrative">Only the operator marks a paper as made up; from anybody else it is ignored.</param>
    [Requires(Permission.WritePapers)]
    public sealed record Command(PaperForm Form, bool IsIllustrative = false) : ICommand<Guid>;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => RuleFor(c => c.Form).SetValidator(new PaperFormValidator());
    }

    internal sealed class Handler(PortalDbContext db, AvailabilityIndex index, ICurrentUser user, TimeProvider time) : ICommandHandler<Command, Guid>
    {
        public async Task<Guid> Handle(Command request, CancellationToken cancellationToken)
        {
            var scope = (await index.CurrentAsync(db, time.Today(), cancellationToken)).ScopeOf(request.Form.Scope);
            var paper = new BoardPaper(request.Form.PlanFor(scope.AreaId, scope.OrganisationId), request.Form.Texts, request.IsIllustrative && user.Id is null);
            db.BoardPapers.Add(paper);
            await db.SaveChangesAsync(cancellationToken);
            return paper.Id;
        }
    }
}
