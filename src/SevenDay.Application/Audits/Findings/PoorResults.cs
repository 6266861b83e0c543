using Microsoft.EntityFrameworkCore;
using SevenDay.Data;
using SevenDay.Domain.Audits;

namespace SevenDay.Application.Audits.Findings;

/// <summary>What a list of poor results says of a round.</summary>
internal sealed record PoorRound(Guid Id, string Name, DateOnly From, DateOnly To, AuditState State, bool IsIllustrative, TemplateContent Content);

/// <summary>Finds poor results from the counts: two commands, however many rounds and entries there are.</summary>
internal static class PoorResults
{
    /// <summary>Rounds that ended longer ago than this are left alone.</summary>
    internal const int Days = 365;

    /// <summary>Those without an action, the surest first and then the latest; dismissed ones among them.</summary>
    internal static async Task<IReadOnlyList<PoorResult>> ReadAsync(PortalDbContext db, IQueryable<Audit> rounds, CancellationToken token)
    {
        var counts = await (
            from summary in db.AuditSummaries.AsNoTracking()
            join round in rounds on summary.AuditId equals round.Id
            where summary.CriterionKey != AuditSummary.AllEntries && summary.Judged > 0
                && !db.WorkstreamActions.Any(a => a.AuditId == summary.AuditId && a.CriterionKey == summary.CriterionKey)
            group summary by new { summary.AuditId, summary.CriterionKey, summary.Day } into day
            select new CriterionCount(day.Key.AuditId, day.Key.CriterionKey, day.Key.Day, day.Sum(s => s.Met), day.Sum(s => s.Judged))).ToListAsync(token);
        var ids = counts.Where(c => c.Met < c.Judged).Select(c => c.AuditId).Distinct().ToList();
        if (ids.Count == 0) return [];
        var asked = await (
            from round in db.Audits.AsNoTracking()
            join template in db.AuditTemplates on round.TemplateId equals template.Id
            join dismissal in db.FindingDismissals on round.Id equals dismissal.AuditId into dismissals
            from dismissal in dismissals.DefaultIfEmpty()
            where ids.Contains(round.Id)
            select new { Round = new PoorRound(round.Id, round.Name, round.From, round.To, round.State, round.IsIllustrative, template.Content), Dismissal = dismissal }).ToListAsync(token);
        var dismissed = asked.Select(a => a.Dismissal).OfType<FindingDismissal>().ToDictionary(d => (d.AuditId, d.CriterionKey));
        var byCriterion = counts.ToLookup(c => (c.AuditId, c.CriterionKey));
        return
        [
            .. from round in asked.Select(a => a.Round).DistinctBy(r => r.Id)
               from criterion in round.Content.Criteria
               let poor = PoorResult.Of(round, criterion, [.. byCriterion[(round.Id, criterion.Key)]])
               where poor is not null
               orderby poor.IsCertain descending, round.To descending, round.Id
               let answer = dismissed.GetValueOrDefault((round.Id, criterion.Key))
               select poor with { DismissedBecause = answer?.Covers(poor.IsCertain) == true ? answer.Reason : null },
        ];
    }

    /// <summary>Rounds that still matter: open, or not long over with no later results of the same template in all their organisations.</summary>
    internal static IQueryable<Audit> RecentRounds(this PortalDbContext db, DateOnly today)
    {
        var since = today.AddDays(-Days);
        var reported = from round in db.Audits.Reported() join template in db.AuditTemplates on round.TemplateId equals template.Id select new { Round = round, template.Code };
        return from round in db.Audits.WithResults()
               join template in db.AuditTemplates on round.TemplateId equals template.Id
               where round.State == AuditState.Open || round.To >= since
                   && !reported.Any(later => later.Code == template.Code && later.Round.From > round.To
                       && round.Organisations.All(o => later.Round.Organisations.Any(l => l.OrganisationId == o.OrganisationId)))
               select round;
    }
}
