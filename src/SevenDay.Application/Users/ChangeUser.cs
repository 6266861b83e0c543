using FluentValidation;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Organisations;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Application.Time;
using SevenDay.Data;
using SevenDay.Data.ChangeLog;
using SevenDay.Data.Identity;
using SevenDay.Domain.Organisations;

namespace SevenDay.Application.Users;

/// <summary>Changes the name, the role and the organisations of a user. They sign in again to use it.</summary>
public static class ChangeUser
{
    [Requires(Permission.ManageUsers)]
    public sealed record Command(Guid Id, string Stamp, string DisplayName, string Role, IReadOnlyList<string> OrganisationCodes) : ICommand<Guid>;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.DisplayName).NotEmpty().WithMessage("Enter the name to show.").MaximumLength(200).WithMessage("Shorten the name to 200 characters or fewer.");
            RuleFor(c => c.Role).Must(Roles.All.Contains).WithMessage("Choose a role.");
            RuleFor(c => c.OrganisationCodes).NotEmpty().When(c => c.Role == Roles.TrustEditor).WithMessage("A trust editor acts for an organisation. Give its ODS code.");
        }
    }

    internal sealed class Handler(PortalDbContext db, UserManager<PortalUser> users, ChangeAuthor author, TimeProvider time) : ICommandHandler<Command, Guid>
    {
        public async Task<Guid> Handle(Command request, CancellationToken cancellationToken)
        {
            var user = await db.OneUserAsync(request.Id, request.Stamp, cancellationToken);
            if (request.Role != Roles.Administrator) await db.EnsureNotLastAdministratorAsync(user.Id, cancellationToken);
            var organisations = new List<Guid>();
            foreach (var code in request.OrganisationCodes.Select(OdsCode.Normalise).Distinct())
                organisations.Add(await db.OrganisationIdOnAsync(code, time.Today(), cancellationToken));

            var had = await users.GetRolesAsync(user);
            var before = await NamesAsync(user.Organisations.Select(o => o.OrganisationId), cancellationToken);
            var after = await NamesAsync(organisations, cancellationToken);
            user.DisplayName = request.DisplayName.Trim();
            foreach (var gone in user.Organisations.Where(o => !organisations.Contains(o.OrganisationId)).ToList()) user.Organisations.Remove(gone);
            foreach (var id in organisations.Where(id => user.Organisations.All(o => o.OrganisationId != id)))
                user.Organisations.Add(new UserOrganisation { UserId = user.Id, OrganisationId = id });
            db.RecordUserChange(author, time, user.Id,
                new FieldChange("Role", string.Join(", ", had.Select(Roles.InWords)), Roles.InWords(request.Role)), new FieldChange("Organisations", before, after));
            return await db.InTransactionAsync(async () =>
            {
                if (!had.SequenceEqual([request.Role]))
                {
                    (await users.RemoveFromRolesAsync(user, had)).Ensure(nameof(Command.Role));
                    (await users.AddToRoleAsync(user, request.Role)).Ensure(nameof(Command.Role));
                }
                (await users.UpdateSecurityStampAsync(user)).Ensure("");
                return user.Id;
            }, cancellationToken);
        }

        private async Task<string> NamesAsync(IEnumerable<Guid> ids, CancellationToken token)
        {
            var wanted = ids.ToList();
            var names = wanted.Count == 0 ? [] : await db.Organisations.Where(o => wanted.Contains(o.Id)).OrderBy(o => o.Name).Select(o => o.Name).ToListAsync(token);
            return names.Count == 0 ? "None" : string.Join("; ", names);
        }
    }
}
