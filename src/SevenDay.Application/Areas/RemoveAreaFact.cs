using FluentValidation;
using SevenDay.Application.Errors;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Data;
using SevenDay.Data.ChangeLog;

namespace SevenDay.Application.Areas;

/// <summary>Takes a fact of an area away. What it said stays in the change log with the reason.</summary>
public static class RemoveAreaFact
{
    /// <param name="Version">The version that the person saw.</param>
    [Requires(Permission.ManageMeasures)]
    public sealed record Command(Guid Id, long Version, string? Reason) : ICommand<Guid>;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => RuleFor(c => c.Reason).NotEmpty().WithMessage("Say why you remove it.").MaximumLength(500).WithMessage("Shorten the reason to 500 characters or fewer.");
    }

    internal sealed class Handler(PortalDbContext db, ChangeAuthor author) : ICommandHandler<Command, Guid>
    {
        public async Task<Guid> Handle(Command request, CancellationToken cancellationToken)
        {
            var fact = await db.AreaFacts.Where(f => f.Id == request.Id).OneOrNotFoundAsync("value", cancellationToken);
            db.ExpectVersion(fact, request.Version);
            db.AreaFacts.Remove(fact);
            author.Reason = request.Reason;
            await db.SaveChangesAsync(cancellationToken);
            return fact.Id;
        }
    }
}
