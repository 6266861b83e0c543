using FluentValidation;
using SevenDay.Application.Errors;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Application.Time;
using SevenDay.Data;

namespace SevenDay.Application.Tokens;

/// <summary>Withdraws a token of one's own. Doing it again changes nothing.</summary>
public static class RevokeToken
{
    [Requires(Permission.UsePortal)]
    public sealed record Command(Guid Id) : ICommand<Guid>;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => RuleFor(c => c.Id).NotEmpty().WithMessage("Choose the token to withdraw.");
    }

    internal sealed class Handler(PortalDbContext db, ICurrentUser user, TimeProvider time) : ICommandHandler<Command, Guid>
    {
        public async Task<Guid> Handle(Command request, CancellationToken cancellationToken)
        {
            var owner = user.SignedInId();
            var token = await db.PersonalTokens.Where(t => t.Id == request.Id && t.UserId == owner).OneOrNotFoundAsync("token", cancellationToken);
            token.RevokedAtUtc ??= time.UtcNow();
            await db.SaveChangesAsync(cancellationToken);
            return token.Id;
        }
    }
}
