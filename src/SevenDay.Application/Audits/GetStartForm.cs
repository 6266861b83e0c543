using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Application.Time;
using SevenDay.Data;
using SevenDay.Domain.Audits;

namespace SevenDay.Application.Audits;

/// <summary>What a new round can be made of, from nothing or like an earlier one.</summary>
public static class GetStartForm
{
    [Requires(Permission.ManageAudits)]
    public sealed record Query(Guid? Like = null) : IQuery<Result>;

    /// <param name="FirstDay">Of the last 7 days without a bank holiday: their cases can be logged at once.</param>
    /// <param name="Like">The round to plan another like; none when there is none.</param>
    public sealed record Result(
        IReadOnlyList<Template> Templates, IReadOnlyList<Choice> Organisations, IReadOnlyList<Choice> Auditors, DateOnly Today, DateOnly FirstDay, Earlier? Like);

    public sealed record Template(Guid Id, string Code, string Name, string Purpose, int Edition);

    /// <param name="TemplateId">The latest published edition of its template, if there is one.</param>
    public sealed record Earlier(string Name, Guid? TemplateId, int Target, IReadOnlyList<Guid> OrganisationIds, IReadOnlyList<Guid> AuditorIds);

    public sealed record Choice(Guid Id, string Name);

    internal sealed class Handler(PortalDbContext db, ICurrentUser user, TimeProvider time) : IQueryHandler<Query, Result>
    {
        public async Task<Result> Handle(Query request, CancellationToken cancellationToken)
        {
            var today = time.Today();
            var templates = await db.AuditTemplates.AsNoTracking().Where(t => t.State == TemplateState.Published)
                .OrderBy(t => t.Name).ThenByDescending(t => t.Edition)
                .Select(t => new Template(t.Id, t.Code, t.Name, t.Purpose, t.Edition)).ToListAsync(cancellationToken);
            return new Result(
                templates, await RoundChoices.Organisations(db, today, []).ToListAsync(cancellationToken), await RoundChoices.Auditors(db, []).ToListAsync(cancellationToken),
                today, await FirstDayAsync(today, cancellationToken), await LikeAsync(request.Like, templates, cancellationToken));
        }

        private async Task<DateOnly> FirstDayAsync(DateOnly today, CancellationToken token)
        {
            var longAgo = today.AddDays(-AuditWindow.FurthestSearch - AuditWindow.NationalDays);
            var bankHolidays = await db.BankHolidays.AsNoTracking().Where(b => b.Date >= longAgo && b.Date < today).Select(b => b.Date).ToListAsync(token);
            return AuditWindow.LastSevenDays(today, bankHolidays.ToHashSet()).From;
        }

        private async Task<Earlier?> LikeAsync(Guid? id, List<Template> templates, CancellationToken token)
        {
            if (id is not { } wanted) return null;
            var (audit, template) = await db.WithTemplateAsync(wanted, user, token);
            return new Earlier(
                audit.Name, templates.FirstOrDefault(t => t.Code == template.Code)?.Id, audit.TargetSample,
                [.. audit.Organisations.Select(o => o.OrganisationId)], [.. audit.Auditors.Select(a => a.UserId)]);
        }
    }
}
