using System.Security.Claims;
using FluentValidation;
using Microsoft.AspNetCore.Identity;
using SevenDay.Application.Errors;
using SevenDay.Application.Organisations;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Application.Time;
using SevenDay.Data;
using SevenDay.Data.ChangeLog;
using SevenDay.Data.Identity;
using SevenDay.Domain.Organisations;

namespace SevenDay.Application.Users;

/// <summary>Lets somebody sign in, in one role, for the organisations they act for.</summary>
public static class AddUser
{
    /// <param name="PasswordIsTemporary">The portal asks for another password at the first sign-in.</param>
    [Requires(Permission.ManageUsers)]
    public sealed record Command(string Email, string DisplayName, string Role, string Password, IReadOnlyList<string> OrganisationCodes, bool PasswordIsTemporary = false) : ICommand<Guid>;

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

    internal sealed class Handler(PortalDbContext db, UserManager<PortalUser> users, ChangeAuthor author, TimeProvider time) : ICommandHandler<Command, Guid>
    {
        public async Task<Guid> Handle(Command request, CancellationToken cancellationToken)
        {
            if (await users.FindByNameAsync(request.Email) is not null)
                throw new InvalidException("Somebody with that email address can sign in already. Use another address.", nameof(Command.Email));
            var user = new PortalUser { UserName = request.Email, Email = request.Email, DisplayName = request.DisplayName, LockoutEnabled = true };
            var codes = request.OrganisationCodes.Select(OdsCode.Normalise).Distinct().ToList();
            foreach (var code in codes)
                user.Organisations.Add(new UserOrganisation { UserId = user.Id, OrganisationId = await db.OrganisationIdOnAsync(code, time.Today(), cancellationToken) });
            await db.InTransactionAsync(async () =>
            {
                (await users.CreateAsync(user, request.Password)).Ensure(nameof(Command.Password));
                db.RecordUserChange(author, time, user.Id, new FieldChange("Role", null, Roles.InWords(request.Role)), new FieldChange("Organisations", null, codes.Count == 0 ? null : string.Join("; ", codes)));
                (await users.AddToRoleAsync(user, request.Role)).Ensure(nameof(Command.Role));
                if (request.PasswordIsTemporary) (await users.AddClaimAsync(user, new Claim(TemporaryPassword.Claim, "yes"))).Ensure(nameof(Command.Password));
                return user.Id;
            }, cancellationToken);
            return user.Id;
        }
    }
}
