using Microsoft.EntityFrameworkCore;
using SevenDay.Analytics;
using SevenDay.Application.Disclosure;
using SevenDay.Application.Errors;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Data;
using SevenDay.Domain.Hours;

namespace SevenDay.Application.Audits.Friday;

/// <summary>Patients on the at-risk list each Friday beside the calls of the weekend that follows, over every round of the template.</summary>
public static class GetFridayPair
{
    [Requires(Permission.ViewAudits)]
    public sealed record Query(Guid AuditId) : IQuery<Result>;

    /// <param name="Audit">The round that was asked from.</param>
    /// <param name="Rounds">Open, closed and signed-off rounds of the template.</param>
    /// <param name="IsAmongThem">Whether the round asked from is one of them.</param>
    /// <param name="IsIllustrative">Whether one of them is made up.</param>
    /// <param name="DataAt">When the latest handover was recorded, local; none without any.</param>
    /// <param name="Rounded">Whether numbers of patients were hidden or rounded for this reader.</param>
    /// <param name="Weeks">By Friday.</param>
    public sealed record Result(
        AuditHead Audit, int Rounds, bool IsAmongThem, bool IsIllustrative, DateTime? DataAt, bool Rounded, IReadOnlyList<Week> Weeks, FridayLine AtRisk, FridayLine Calls);

    /// <param name="Wards">How many handed over; none for readers without case access.</param>
    /// <param name="AtRisk">Patients on all their lists.</param>
    /// <param name="Calls">Of the weekend after; none while a ward has not said.</param>
    public sealed record Week(DateOnly Friday, int? Wards, PublishedCount AtRisk, PublishedCount? Calls);

    internal sealed class Handler(PortalDbContext db, ICurrentUser user) : IQueryHandler<Query, Result>
    {
        public async Task<Result> Handle(Query request, CancellationToken cancellationToken)
        {
            var (audit, template) = await db.WithTemplateAsync(request.AuditId, user, cancellationToken);
            if (template.Code != TemplateViews.FridayCheck) throw new NotFoundException("Friday check of this round");
            var rounds = await db.Audits.AsNoTracking().VisibleTo(user).WithResults().Where(a => db.AuditTemplates.Any(t => t.Id == a.TemplateId && t.Code == template.Code))
                .OrderBy(a => a.Id).Select(a => new { a.Id, a.IsIllustrative }).ToListAsync(cancellationToken);
            var (checks, recorded) = await FridayCheck.ReadAsync(db, [.. rounds.Select(r => r.Id)], cancellationToken);
            var exact = user.Has(Permission.ViewCases);
            var weeks = checks.GroupBy(c => c.Friday).OrderBy(g => g.Key).Select(g => Of(g.Key, [.. g], exact)).ToList();
            return new Result(
                AuditHead.Of(audit, template), rounds.Count, rounds.Exists(r => r.Id == audit.Id), rounds.Exists(r => r.IsIllustrative),
                recorded is { } at ? NhsCalendar.ToLocal(at) : null, !exact, weeks,
                FridayLine.Of([.. weeks.Where(w => w.AtRisk.Value is not null).Select(w => new SpcPoint(w.Friday, w.AtRisk.Value!.Value))], ImprovementDirection.Neutral),
                FridayLine.Of([.. weeks.Where(w => w.Calls?.Value is not null).Select(w => new SpcPoint(w.Friday, w.Calls!.Value.Value!.Value))], ImprovementDirection.Decrease));
        }

        // Wards are few: how many handed over is left out where a count of cases would be hidden.
        private static Week Of(DateOnly friday, IReadOnlyList<FridayCheck> checks, bool exact) => new(
            friday, exact ? checks.Count : null, PublishedCount.Of(checks.Sum(c => c.AtRisk), exact),
            checks.All(c => c.Calls is not null) ? PublishedCount.Of(checks.Sum(c => c.Calls!.Value), exact) : null);
    }
}
