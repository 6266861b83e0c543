using FluentValidation;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Application.Time;
using SevenDay.Data;
using SevenDay.Data.ChangeLog;

namespace SevenDay.Application.Claims;

/// <summary>Takes a claim back. It stays in the register, with the reason.</summary>
public static class WithdrawClaim
{
    [Requires(Permission.WritePapers)]
    public sealed record Command(Guid Id, long Version, string? Reason) : ICommand<Guid>;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => RuleFor(c => c.Reason).NotEmpty().WithMessage("Say why the claim is withdrawn.").MaximumLength(500).WithMessage("Shorten the reason to 500 characters or fewer.");
    }

    internal sealed class Handler(PortalDbContext db, ChangeAuthor author, TimeProvider time) : ICommandHandler<Command, Guid>
    {
        public async Task<Guid> Handle(Command request, CancellationToken cancellationToken)
        {
            var claim = await db.PublicClaims.ToChangeAsync(request.Id, request.Version, cancellationToken);
            claim.Withdraw(time.Today(), request.Reason!);
            db.ExpectVersion(claim, request.Version);
            author.Reason = request.Reason;
            await db.SaveChangesAsync(cancellationToken);
            return claim.Id;
        }
    }
}
