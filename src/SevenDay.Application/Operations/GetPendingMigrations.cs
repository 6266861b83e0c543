using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Data;

namespace SevenDay.Application.Operations;

/// <summary>What stands between the database and the version of the product.</summary>
public static class GetPendingMigrations
{
    [Requires(Permission.Operate)]
    public sealed record Query : IQuery<Result>;

    /// <param name="MigratesItself">True for the embedded database, which has no operator.</param>
    /// <param name="Names">Migrations not yet applied.</param>
    public sealed record Result(bool MigratesItself, IReadOnlyList<string> Names);

    internal sealed class Handler(PortalDbContext db, IDatabaseFiles files) : IQueryHandler<Query, Result>
    {
        public async Task<Result> Handle(Query request, CancellationToken cancellationToken) =>
            new(files.MigratesItself, [.. await db.Database.GetPendingMigrationsAsync(cancellationToken)]);
    }
}
