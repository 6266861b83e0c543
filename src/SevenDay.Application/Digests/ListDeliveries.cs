using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Paging;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Data;
using SevenDay.Domain.Digests;
using SevenDay.Domain.Hours;

namespace SevenDay.Application.Digests;

/// <summary>What became of digests, the latest first: who and when, and nothing of what they said.</summary>
public static class ListDeliveries
{
    [Requires(Permission.ManageUsers)]
    public sealed record Query(bool OnlyProblems = false, int Page = 1, int PageSize = 25) : IQuery<Result>;

    /// <param name="Readers">People who get a digest.</param>
    public sealed record Result(Paged<Item> List, int Readers);

    /// <param name="At">When it was sent, given up or cancelled; when it is tried next while it waits. Local.</param>
    public sealed record Item(Guid Id, Guid UserId, string Name, DateOnly DueOn, DeliveryState State, int Tries, DateTime? At, string? Problem);

    internal sealed class Handler(PortalDbContext db) : IQueryHandler<Query, Result>
    {
        public async Task<Result> Handle(Query request, CancellationToken cancellationToken)
        {
            var rows = from d in db.DigestDeliveries.AsNoTracking() join u in db.Users on d.UserId equals u.Id select new { Delivery = d, u.DisplayName };
            if (request.OnlyProblems) rows = rows.Where(r => r.Delivery.Problem != null);
            var page = await rows.OrderByDescending(r => r.Delivery.DueOn).ThenBy(r => r.DisplayName).ThenBy(r => r.Delivery.Id).ToPagedAsync(request.Page, request.PageSize, cancellationToken);
            return new Result(page.As(r => Of(r.Delivery, r.DisplayName)), await db.DigestSubscriptions.CountAsync(cancellationToken));
        }

        private static Item Of(DigestDelivery d, string name) => new(
            d.Id, d.UserId, name, d.DueOn, d.State, d.Tries, Local(d.EndedAtUtc ?? (d.State == DeliveryState.Waiting ? d.NextTryAtUtc : d.TakenAtUtc)), d.Problem);
    }

    internal static DateTime? Local(DateTime? utc) => utc is { } at ? NhsCalendar.ToLocal(at) : null;
}
