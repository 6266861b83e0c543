using FluentValidation;
using Microsoft.AspNetCore.Identity;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Data;
using SevenDay.Data.Identity;

namespace SevenDay.Application.Users;

/// <summary>Lets somebody try again at once after too many wrong passwords.</summary>
public static class UnlockUser
{
    [Requires(Permission.ManageUsers)]
    public sealed record Command(Guid Id, string Stamp) : ICommand<Guid>;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => RuleFor(c => c.Stamp).NotEmpty().WithMessage("Open the user again and try once more.");
    }

    internal sealed class Handler(PortalDbContext db, UserManager<PortalUser> users) : ICommandHandler<Command, Guid>
    {
        public async Task<Guid> Handle(Command request, CancellationToken cancellationToken)
        {
            var user = await db.OneUserAsync(request.Id, request.Stamp, cancellationToken);
            user.AccessFailedCount = 0;
            user.LockoutEnd = null;
            (await users.UpdateAsync(user)).Ensure("");
            return user.Id;
        }
    }
}
