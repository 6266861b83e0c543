using FluentValidation;
using MediatR;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Data;

namespace SevenDay.Application.Papers;

/// <summary>Throws a draft away. An issued paper stays as it is; what a draft said is in the change log.</summary>
public static class DiscardPaper
{
    [Requires(Permission.WritePapers)]
    public sealed record Command(Guid Id, long Version) : ICommand<Unit>;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => RuleFor(c => c.Version).GreaterThan(0).WithMessage("Open the draft again and discard it from there.");
    }

    internal sealed class Handler(PortalDbContext db) : ICommandHandler<Command, Unit>
    {
        public async Task<Unit> Handle(Command request, CancellationToken cancellationToken)
        {
            var paper = await db.BoardPapers.ToChangeAsync(request.Id, request.Version, cancellationToken);
            paper.EnsureDraft();
            db.ExpectVersion(paper, request.Version);
            db.BoardPapers.Remove(paper);
            await db.SaveChangesAsync(cancellationToken);
            return Unit.Value;
        }
    }
}
