using FluentValidation;
using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Errors;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Application.Time;
using SevenDay.Data;
using SevenDay.Domain.Areas;

namespace SevenDay.Application.Areas;

/// <summary>Claims a level of maturity for a locality. From level 2 on, the services named must have hours on all seven days.</summary>
public static class ClaimLevel
{
    /// <param name="After">The number of the claim that the person saw; 0 when there was none.</param>
    /// <param name="IsIllustrative">Only the operator marks a claim as made up; from anybody else it is ignored.</param>
    [Requires(Permission.ManageOrganisations)]
    public sealed record Command(Guid AreaId, int After, int Level, IReadOnlyList<Guid> ServiceIds, string? Evidence, bool IsIllustrative = false) : ICommand<Guid>;

    internal sealed class Validator : AbstractValidator<Command>
    {
        private const int MostServices = 100;

        public Validator()
        {
            RuleFor(c => c.Level).InclusiveBetween(LocalityLevels.Lowest, LocalityLevels.Highest).WithMessage("Choose the level that is claimed.");
            RuleFor(c => c.ServiceIds).Must(ids => ids.Count <= MostServices).WithMessage($"Name at most {MostServices} services.");
            RuleFor(c => c.Evidence).NotEmpty().WithMessage("Say what shows that the level is reached.").MaximumLength(1000).WithMessage("Shorten what shows it to 1,000 characters or fewer.");
        }
    }

    internal sealed class Handler(PortalDbContext db, ICurrentUser user, TimeProvider time) : ICommandHandler<Command, Guid>
    {
        public async Task<Guid> Handle(Command request, CancellationToken cancellationToken)
        {
            var area = await db.Areas.AsNoTracking().Where(a => a.Id == request.AreaId && a.Kind != AreaKind.System).OneOrNotFoundAsync("locality", cancellationToken);
            var last = await db.LocalityClaims.Where(c => c.AreaId == area.Id).MaxAsync(c => (int?)c.Number, cancellationToken) ?? 0;
            // Somebody else's claim in the very same moment breaks the unique number, and so is refused as well.
            if (last != request.After) throw new StaleException();

            var evidence = await EvidenceOf.ReadAsync(db, request.ServiceIds, time.Today(), cancellationToken);
            if (evidence.Count < request.ServiceIds.Distinct().Count()) throw new InvalidException("One of the services is no longer there. Search for it again.", nameof(Command.ServiceIds));
            var services = evidence.Values.Select(e => e.Evidence).OrderBy(e => e.Name, StringComparer.Ordinal).ToList();
            if (LocalityLevels.ProblemWith(request.Level, services) is { } problem) throw new InvalidException(problem, nameof(Command.ServiceIds));

            var claim = new LocalityClaim(area.Id, last + 1, request.Level, services, request.Evidence!, user.Name, time.Today(), request.IsIllustrative && user.Id is null);
            db.LocalityClaims.Add(claim);
            await db.SaveChangesAsync(cancellationToken);
            return claim.Id;
        }
    }
}
