using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Application.Time;
using SevenDay.Data;

namespace SevenDay.Application.BankHolidays;

/// <summary>The bank holidays that the portal counts with.</summary>
public static class ListBankHolidays
{
    /// <param name="Past">Those before today, latest first; else those from today on.</param>
    [Requires(Permission.ManageBankHolidays)]
    public sealed record Query(bool Past = false) : IQuery<Result>;

    /// <param name="KnownUntil">The last bank holiday in the table: dates after it count as ordinary days.</param>
    public sealed record Result(IReadOnlyList<Item> Holidays, DateOnly Today, DateOnly? KnownUntil);

    /// <param name="AddedBy">Who added it here; none for one that comes with the product.</param>
    public sealed record Item(DateOnly Date, string Title, string? AddedBy);

    internal sealed class Handler(PortalDbContext db, TimeProvider time) : IQueryHandler<Query, Result>
    {
        public async Task<Result> Handle(Query request, CancellationToken cancellationToken)
        {
            var today = time.Today();
            var all = db.BankHolidays.AsNoTracking();
            var shown = request.Past ? all.Where(b => b.Date < today).OrderByDescending(b => b.Date) : all.Where(b => b.Date >= today).OrderBy(b => b.Date);
            return new Result(
                await shown.Select(b => new Item(b.Date, b.Title, b.AddedBy)).ToListAsync(cancellationToken),
                today, await all.MaxAsync(b => (DateOnly?)b.Date, cancellationToken));
        }
    }
}
