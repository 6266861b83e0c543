using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Audits;
using SevenDay.Application.Audits.Findings;
using SevenDay.Domain.Audits;
using SevenDay.Domain.Workstreams;
using SevenDay.TestKit;

namespace SevenDay.Application.Tests.Audits.Findings;

/// <summary>Rounds of the case-note review of one organisation over a week, filled with cases of Saturday and Wednesday.</summary>
internal sealed class FoundRounds(TestPortal portal, Guid organisation)
{
    private static int _cases;

    internal const string Criterion = "standard_2";

    internal static async Task<FoundRounds> OfAsync(TestPortal portal)
    {
        var organisation = TestData.AnOrganisation();
        await portal.AddAsync(organisation);
        return new FoundRounds(portal, organisation.Id);
    }

    /// <param name="from">A Wednesday.</param>
    /// <param name="weekend">Cases of Saturday that met, and all of them.</param>
    /// <param name="weekday">Cases of Wednesday that met, and all of them.</param>
    internal async Task<Guid> RoundAsync(DateOnly from, (int Met, int Of) weekend, (int Met, int Of) weekday, bool close = true, bool practice = false, string template = "case-note-review")
    {
        var id = await portal.WithDbAsync(async db =>
        {
            var templateId = await db.AuditTemplates.Where(t => t.Code == template).OrderBy(t => t.Edition).Select(t => t.Id).FirstAsync();
            var round = new Audit($"Round of {from:d MMMM} {Guid.CreateVersion7():N}", templateId, from, from.AddDays(6), 20, [organisation], isPractice: practice);
            round.Open();
            db.Audits.Add(round);
            await db.SaveChangesAsync();
            return round.Id;
        });
        await LogAsync(id, from.AddDays(3), weekend);
        await LogAsync(id, from, weekday);
        if (close) await portal.SendAsync(new CloseAudit.Command(id, await VersionAsync(id)), TestUser.ProgrammeLead);
        return id;
    }

    internal async Task LogAsync(Guid round, DateOnly day, (int Met, int Of) cases)
    {
        for (var at = 0; at < cases.Of; at++)
            await portal.SendAsync(new LogAuditEntry.Command(round, organisation, Guid.CreateVersion7(), AuditRound.Case($"{day:yyyy-MM-dd} 08:00", at < cases.Met ? 5 : 20, $"F{Interlocked.Increment(ref _cases)}")), TestUser.Administrator);
    }

    internal async Task<Guid> RaiseAsync(Guid round, string criterion = Criterion)
    {
        var workstream = new Workstream($"Workstream {Guid.CreateVersion7():N}", "Test");
        await portal.AddAsync(workstream);
        return await portal.SendAsync(new RaiseFinding.Command(round, criterion, workstream.Id, "Agree a Saturday rota", "Clinical lead", new(2026, 12, 1)), TestUser.ProgrammeLead);
    }

    internal async Task<PoorResult?> PoorAsync(Guid round, string criterion = Criterion) =>
        (await portal.SendAsync(new ListPoorResults.Query(round), TestUser.ProgrammeLead)).Waiting.FirstOrDefault(p => p.CriterionKey == criterion);

    internal Task<long> VersionAsync(Guid round) => portal.WithDbAsync(db => db.Audits.Where(a => a.Id == round).Select(a => a.Version).SingleAsync());
}
