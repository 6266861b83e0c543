using FluentValidation;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Audits;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Data;
using SevenDay.Data.ReferenceData;

namespace SevenDay.Application.Operations;

/// <summary>Brings the database to the version of the product, with its reference data and roles, and counts anew what an update left uncounted.</summary>
public static class MigrateDatabase
{
    [Requires(Permission.Operate)]
    public sealed record Command : ICommand<Result>;

    public sealed record Result(IReadOnlyList<string> Applied);

    internal sealed class Validator : AbstractValidator<Command>;

    internal sealed class Handler(PortalDbContext db, RoleManager<IdentityRole<Guid>> roles) : ICommandHandler<Command, Result>
    {
        public async Task<Result> Handle(Command request, CancellationToken cancellationToken)
        {
            var pending = (await db.Database.GetPendingMigrationsAsync(cancellationToken)).ToList();
            if (pending.Count > 0) await db.Database.MigrateAsync(cancellationToken);
            await ReferenceDataLoader.LoadAsync(db, cancellationToken);
            foreach (var role in Roles.All)
                if (!await roles.RoleExistsAsync(role))
                    await roles.CreateAsync(new IdentityRole<Guid>(role) { Id = Guid.CreateVersion7() });
            foreach (var round in await db.UncountedRoundsAsync(cancellationToken)) await db.RecountAsync(round, cancellationToken);
            return new Result(pending);
        }
    }
}
