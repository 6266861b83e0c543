using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Application.Time;
using SevenDay.Data;
using SevenDay.Domain.Audits;

namespace SevenDay.Application.Audits;

/// <summary>The rounds of a year by month: what is asked, where, when and by whom. Bank holidays stand beside them.</summary>
public static class ListCalendar
{
    [Requires(Permission.ViewAudits)]
    public sealed record Query(int? Year = null) : IQuery<Result>;

    /// <param name="Months">All twelve.</param>
    public sealed record Result(int Year, IReadOnlyList<Month> Months);

    /// <param name="Rounds">Those that start in it, and those that go on into it.</param>
    public sealed record Month(DateOnly First, IReadOnlyList<Round> Rounds, IReadOnlyList<DateOnly> BankHolidays);

    public sealed record Round(
        Guid Id, string Name, string Template, AuditState State, DateOnly From, DateOnly To, bool IsPractice, bool IsIllustrative,
        IReadOnlyList<string> Organisations, IReadOnlyList<string> Auditors);

    internal sealed class Handler(PortalDbContext db, ICurrentUser user, TimeProvider time) : IQueryHandler<Query, Result>
    {
        public async Task<Result> Handle(Query request, CancellationToken cancellationToken)
        {
            var year = request.Year is >= 2000 and <= 2100 ? request.Year.Value : time.Today().Year;
            var (first, last) = (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
            var audits = await db.Audits.AsNoTracking().AsSplitQuery().VisibleTo(user).Where(a => a.From <= last && a.To >= first)
                .OrderBy(a => a.From).ThenBy(a => a.Name).ThenBy(a => a.Id).ToListAsync(cancellationToken);
            var rounds = await RoundsAsync(audits, cancellationToken);
            var bankHolidays = await db.BankHolidays.AsNoTracking().Where(b => b.Date >= first && b.Date <= last).OrderBy(b => b.Date).Select(b => b.Date).ToListAsync(cancellationToken);
            return new Result(year, [.. Enumerable.Range(0, 12).Select(first.AddMonths).Select(month => new Month(
                month, [.. rounds.Where(r => r.From < month.AddMonths(1) && r.To >= month)], [.. bankHolidays.Where(b => b.Month == month.Month)]))]);
        }

        private async Task<List<Round>> RoundsAsync(List<Audit> audits, CancellationToken token)
        {
            var templates = await NamesAsync(db.AuditTemplates.Select(t => new Named { Id = t.Id, Name = t.Name }), audits.Select(a => a.TemplateId), token);
            var organisations = await NamesAsync(db.Organisations.Select(o => new Named { Id = o.Id, Name = o.Name }), audits.SelectMany(a => a.Organisations.Select(o => o.OrganisationId)), token);
            var people = await NamesAsync(db.Users.Select(u => new Named { Id = u.Id, Name = u.DisplayName }), audits.SelectMany(a => a.Auditors.Select(p => p.UserId)), token);
            return audits.ConvertAll(a => new Round(
                a.Id, a.Name, templates[a.TemplateId], a.State, a.From, a.To, a.IsPractice, a.IsIllustrative,
                [.. a.Organisations.Select(o => organisations[o.OrganisationId]).Order()], [.. a.Auditors.Select(p => people[p.UserId]).Order()]));
        }

        private static async Task<Dictionary<Guid, string>> NamesAsync(IQueryable<Named> all, IEnumerable<Guid> wanted, CancellationToken token)
        {
            var ids = wanted.Distinct().ToList();
            return await all.Where(n => ids.Contains(n.Id)).ToDictionaryAsync(n => n.Id, n => n.Name, token);
        }

        // Set by name, so that the database can look inside.
        private sealed record Named
        {
            internal Guid Id { get; init; }

            internal string Name { get; init; } = "";
        }
    }
}
