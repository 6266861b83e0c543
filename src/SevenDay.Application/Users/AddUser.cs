using FluentValidation;
using Microsoft.AspNetCore.Identity;
using SevenDay.Application.Errors;
using SevenDay.Application.Organisations;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Application.Time;
using SevenDay.Data;
using SevenDay.Data.Identity;
using SevenDay.Domain.Organisations;

namespace SevenDay.Application.Users;

/// <summary>Lets somebody sign in, in one role, for the organisations they act for.</summary>
public static class AddUser
{
    [Requires(Permission.ManageUsers)]
    public sealed record Command(string Email, string DisplayName, string Role, string Password, IReadOnlyList<string> OrganisationCodes) : ICommand<Guid>;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.Email).NotEmpty().WithMessage("Enter an email address.")
                .EmailAddress().WithMessage("Enter an email address in the form name@organisation.nhs.uk.");
            RuleFor(c => c.DisplayName).NotEmpty().WithMessage("Enter the name to show.").MaximumLength(200).WithMessage("Shorten the name to 200 characters or fewer.");
            RuleFor(c => c.Role).Must(Roles.All.Contains).WithMessage($"Choose a role: {string.Join(", ", Roles.All)}.");
            RuleFor(c => c.Password).NotEmpty().WithMessage("Enter a password.");
            RuleFor(c => c.OrganisationCodes).NotEmpty().When(c => c.Role == Roles.TrustEditor)
                .WithMessage("A trust editor acts for an organisation. Give its ODS code.");
        }
    }

    internal sealed class Handler(PortalDbContext db, UserManager<PortalUser> users, TimeProvider time) : ICommandHandler<Command, Guid>
    {
        public async Task<Guid> Handle(Command request, CancellationToken cancellationToken)
        {
            if (await users.FindByNameAsync(request.Email) is not null)
                throw new InvalidException("Somebody with that email address can sign in already. Use another address.", nameof(Command.Email));
            var user = new PortalUser { UserName = request.Email, Email = request.Email, DisplayName = request.DisplayName, LockoutEnabled = true };
            foreach (var code in request.OrganisationCodes.Select(OdsCode.Normalise).Distinct())
                user.Organisations.Add(new UserOrganisation { UserId = user.Id, OrganisationId = await db.OrganisationIdOnAsync(code, time.Today(), cancellationToken) });
            await db.InTransactionAsync(async () =>
            {
                Ensure(await users.CreateAsync(user, request.Password));
                Ensure(await users.AddToRoleAsync(user, request.Role));
                return user.Id;
            }, cancellationToken);
            return user.Id;
        }

        private static void Ensure(IdentityResult result)
        {
            if (!result.Succeeded)
                throw new InvalidException([.. result.Errors.Select(e => new Problem(nameof(Command.Password), e.Description))]);
        }
    }
}
