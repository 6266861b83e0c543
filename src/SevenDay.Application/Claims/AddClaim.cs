using FluentValidation;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Data;
using SevenDay.Domain.Claims;

namespace SevenDay.Application.Claims;

/// <summary>Puts into the register what was said in public, and what can bear it out.</summary>
public static class AddClaim
{
    [Requires(Permission.WritePapers)]
    public sealed record Command(ClaimForm Form) : ICommand<Guid>;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator(TimeProvider time) => RuleFor(c => c.Form).SetValidator(new ClaimFormValidator(time));
    }

    internal sealed class Handler(PortalDbContext db) : ICommandHandler<Command, Guid>
    {
        public async Task<Guid> Handle(Command request, CancellationToken cancellationToken)
        {
            var form = request.Form;
            var claim = new PublicClaim(new ClaimWording(form.Words!, form.Source!, form.MadeOn!.Value), await db.TestAsync(form, cancellationToken));
            db.PublicClaims.Add(claim);
            await db.SaveChangesAsync(cancellationToken);
            return claim.Id;
        }
    }
}
