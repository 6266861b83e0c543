using FluentValidation;
using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Errors;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Data;
using SevenDay.Domain.Claims;

namespace SevenDay.Application.Claims;

/// <summary>Words a claim anew, or holds it against something else. The change log keeps what it said before.</summary>
public static class ChangeClaim
{
    [Requires(Permission.WritePapers)]
    public sealed record Command(Guid Id, long Version, ClaimForm Form) : ICommand<Guid>;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator(TimeProvider time) => RuleFor(c => c.Form).SetValidator(new ClaimFormValidator(time));
    }

    internal sealed class Handler(PortalDbContext db) : ICommandHandler<Command, Guid>
    {
        public async Task<Guid> Handle(Command request, CancellationToken cancellationToken)
        {
            var claim = await db.PublicClaims.ToChangeAsync(request.Id, request.Version, cancellationToken);
            var form = request.Form;
            claim.Change(new ClaimWording(form.Words!, form.Source!, form.MadeOn!.Value), await db.TestAsync(form, cancellationToken));
            db.ExpectVersion(claim, request.Version);
            await db.SaveChangesAsync(cancellationToken);
            return claim.Id;
        }
    }

    /// <summary>The claim, if it is still as the user saw it.</summary>
    internal static async Task<PublicClaim> ToChangeAsync(this DbSet<PublicClaim> claims, Guid id, long version, CancellationToken token)
    {
        var claim = await claims.Where(c => c.Id == id).OneOrNotFoundAsync("claim", token);
        return claim.Version == version ? claim : throw new StaleException();
    }
}
