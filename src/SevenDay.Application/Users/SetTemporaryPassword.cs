using System.Security.Claims;
using FluentValidation;
using Microsoft.AspNetCore.Identity;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Data;
using SevenDay.Data.ChangeLog;
using SevenDay.Data.Identity;

namespace SevenDay.Application.Users;

/// <summary>Gives somebody a password to sign in with once. The portal then asks for one of their own.</summary>
public static class SetTemporaryPassword
{
    [Requires(Permission.ManageUsers)]
    public sealed record Command(Guid Id, string Stamp, string Password) : ICommand<Guid>;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => RuleFor(c => c.Password).NotEmpty().WithMessage("Enter a temporary password.");
    }

    internal sealed class Handler(PortalDbContext db, UserManager<PortalUser> users, ChangeAuthor author, TimeProvider time) : ICommandHandler<Command, Guid>
    {
        public async Task<Guid> Handle(Command request, CancellationToken cancellationToken)
        {
            var user = await db.OneUserAsync(request.Id, request.Stamp, cancellationToken);
            var marked = (await users.GetClaimsAsync(user)).Any(c => c.Type == TemporaryPassword.Claim);
            return await db.InTransactionAsync(async () =>
            {
                if (await users.HasPasswordAsync(user)) (await users.RemovePasswordAsync(user)).Ensure(nameof(Command.Password));
                db.RecordUserChange(author, time, user.Id, new FieldChange("Password", null, "temporary password set"));
                (await users.AddPasswordAsync(user, request.Password)).Ensure(nameof(Command.Password));
                if (!marked) (await users.AddClaimAsync(user, new Claim(TemporaryPassword.Claim, "yes"))).Ensure(nameof(Command.Password));
                return user.Id;
            }, cancellationToken);
        }
    }
}
