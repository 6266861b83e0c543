using FluentValidation;
using SevenDay.Application.Availability;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Application.Time;
using SevenDay.Data;

namespace SevenDay.Application.Papers;

/// <summary>Gives a paper to the board. What it shows is kept with it from then on, and never changes.</summary>
public static class IssuePaper
{
    [Requires(Permission.WritePapers)]
    public sealed record Command(Guid Id, long Version) : ICommand<Guid>;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => RuleFor(c => c.Version).GreaterThan(0).WithMessage("Open the paper again and issue it from there.");
    }

    internal sealed class Handler(PortalDbContext db, AvailabilityIndex index, ICurrentUser user, TimeProvider time) : ICommandHandler<Command, Guid>
    {
        public async Task<Guid> Handle(Command request, CancellationToken cancellationToken)
        {
            var paper = await db.BoardPapers.ToChangeAsync(request.Id, request.Version, cancellationToken);
            var today = time.Today();
            var snapshot = await index.CurrentAsync(db, today, cancellationToken);
            var content = await new PaperWriter(db, index, snapshot, time).WriteAsync(snapshot.ScopeOf(paper.AreaId ?? paper.OrganisationId), paper.Sections.Items, cancellationToken);
            paper.Issue(FrozenPaper.Write(content), user.Name, time.UtcNow());
            db.ExpectVersion(paper, request.Version);
            await db.SaveChangesAsync(cancellationToken);
            return paper.Id;
        }
    }
}
