using SevenDay.Data;
using SevenDay.Domain.Audits;

namespace SevenDay.Application.Home;

/// <summary>An open round and how far it is.</summary>
/// <param name="Target">Entries hoped for from all organisations together.</param>
public sealed record HomeRound(Guid Id, string Name, DateOnly From, DateOnly To, int Entries, int Target, bool IsIllustrative, bool IsPractice);

internal static class HomeRounds
{
    /// <summary>Those that end first come first.</summary>
    internal static IQueryable<HomeRound> OpenRounds(this IQueryable<Audit> audits, PortalDbContext db) => audits
        .OrderBy(a => a.To).ThenBy(a => a.Id)
        .Select(a => new HomeRound(
            a.Id, a.Name, a.From, a.To, db.AuditSummaries.Where(s => s.AuditId == a.Id && s.CriterionKey == AuditSummary.AllEntries).Sum(s => s.Judged), a.TargetSample * a.Organisations.Count, a.IsIllustrative, a.IsPractice));
}
