using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Errors;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Data;

namespace SevenDay.Application.Engagement.Workshops;

/// <summary>The box of a workshop, to write into.</summary>
public static class GetBox
{
    [Requires(Permission.UsePortal)]
    public sealed record Query(Guid WorkshopId) : IQuery<Result>;

    /// <param name="Key">Of the note to write: random, so that it says nothing of when.</param>
    public sealed record Result(WorkshopHead Workshop, Guid Key);

    internal sealed class Handler(PortalDbContext db) : IQueryHandler<Query, Result>
    {
        public async Task<Result> Handle(Query request, CancellationToken cancellationToken)
        {
            var workshop = await db.Workshops.AsNoTracking().Where(w => w.Id == request.WorkshopId).OneOrNotFoundAsync("workshop", cancellationToken);
            return new Result(WorkshopHead.Of(workshop), RandomKey());
        }

        // Version 4 of RFC 9562: random but for the version and the variant.
        private static Guid RandomKey()
        {
            var bytes = RandomNumberGenerator.GetBytes(16);
            bytes[6] = (byte)(bytes[6] & 0x0F | 0x40);
            bytes[8] = (byte)(bytes[8] & 0x3F | 0x80);
            return new Guid(bytes, bigEndian: true);
        }
    }
}
