using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Audits;
using SevenDay.Application.Security;
using SevenDay.Data;
using SevenDay.Data.Identity;
using SevenDay.Domain.Audits;
using SevenDay.TestKit;

namespace SevenDay.Application.Tests.Audits;

/// <summary>A round of the case-note review over 7 days in November 2026, with one organisation, open unless said otherwise.</summary>
internal sealed class AuditRound
{
    private readonly TestPortal _portal;

    private AuditRound(TestPortal portal) => _portal = portal;

    internal Guid Id { get; private init; }

    internal Guid Organisation { get; private init; }

    internal string Code { get; private init; } = "";

    internal Guid AuditorId { get; private init; }

    internal TestUser Auditor => new(Roles.Auditor, AuditorId);

    internal static async Task<AuditRound> StartAsync(TestPortal portal, bool open = true, string template = "case-note-review", bool practice = false)
    {
        var organisation = TestData.AnOrganisation();
        var auditor = new PortalUser { UserName = $"auditor-{Guid.CreateVersion7():N}@test.example", DisplayName = "Test auditor" };
        await portal.AddAsync(organisation, auditor);
        var templateId = await portal.WithDbAsync(db => db.AuditTemplates.Where(t => t.Code == template).Select(t => t.Id).SingleAsync());
        var id = await portal.SendAsync(new StartAudit.Command(
            templateId, $"Round {Guid.CreateVersion7():N}", new(2026, 11, 11), new(2026, 11, 17), 20, [organisation.Id], [auditor.Id], IsPractice: practice), TestUser.ProgrammeLead);
        if (open) await portal.SendAsync(new OpenAudit.Command(id, 1), TestUser.ProgrammeLead);
        return new(portal) { Id = id, Organisation = organisation.Id, Code = organisation.OdsCode!, AuditorId = auditor.Id };
    }

    /// <param name="admitted">Local, in the window.</param>
    /// <param name="hours">From admission to review; none when nobody came.</param>
    internal static Dictionary<string, string> Case(string admitted = "2026-11-14 10:00", int? hours = 5, string reference = "A1", params (string Key, string Value)[] others)
    {
        var answers = new Dictionary<string, string>
        {
            ["case_ref"] = reference,
            ["specialty"] = "Acute medicine",
            ["clock"] = "Admission",
            ["clock_start"] = admitted,
            ["excluded"] = "no",
            ["reviewed"] = hours is null ? "no" : "yes",
            ["reviews_due"] = "1",
            ["reviews_done"] = "1",
        };
        if (hours is { } after) answers["first_review"] = DateTime.Parse(admitted).AddHours(after).ToString("yyyy-MM-dd HH:mm");
        foreach (var (key, value) in others) answers[key] = value;
        return answers;
    }

    internal LogAuditEntry.Command Entry(Dictionary<string, string>? answers = null, Guid? key = null) =>
        new(Id, Organisation, key ?? Guid.CreateVersion7(), answers ?? Case());

    internal Task<LogAuditEntry.Result> LogAsync(Dictionary<string, string>? answers = null, Guid? key = null, ICurrentUser? user = null) =>
        _portal.SendAsync(Entry(answers, key), user ?? Auditor);

    internal Task<int> EntriesAsync() => _portal.WithDbAsync(db => db.AuditEntries.CountAsync(e => e.AuditId == Id));

    internal Task<(int Met, int Judged)> CountedAsync(string criterion) => _portal.WithDbAsync(async db =>
    {
        var rows = await db.AuditSummaries.Where(s => s.AuditId == Id && s.CriterionKey == criterion).ToListAsync();
        return (rows.Sum(r => r.Met), rows.Sum(r => r.Judged));
    });

    /// <summary>The counts as they should be, from the entries themselves.</summary>
    internal Task<List<string>> CountsOfEntriesAsync() => _portal.WithDbAsync(async db =>
        (await db.AuditEntries.AsNoTracking().Where(e => e.AuditId == Id && e.Review != ReviewState.Rejected).ToListAsync())
            .SelectMany(e => e.Outcomes.Where(o => o.Outcome != Outcome.NotApplicable).Select(o => (e.OrganisationId, o.CriterionKey, Day: AuditDays.Of(e.OccurredAtUtc, e.DayType), o.Outcome))
                .Append((e.OrganisationId, CriterionKey: AuditSummary.AllEntries, Day: AuditDays.Of(e.OccurredAtUtc, e.DayType), Outcome: Outcome.NotMet))
                .Concat(e.ExclusionKey is { } excluded ? [(e.OrganisationId, excluded, AuditDays.Of(e.OccurredAtUtc, e.DayType), Outcome.NotApplicable)] : []))
            .GroupBy(o => (o.OrganisationId, o.CriterionKey, o.Day))
            .Select(g => $"{g.Key}: {g.Count(o => o.Outcome == Outcome.Met)} of {g.Count()}")
            .Concat(await SpecialtiesOfEntriesAsync(db)).Order().ToList());

    internal Task<List<string>> CountsKeptAsync() => _portal.WithDbAsync(async db =>
        (await db.AuditSummaries.AsNoTracking().Where(s => s.AuditId == Id && s.Judged > 0).ToListAsync())
            .Select(s => $"{(s.OrganisationId, s.CriterionKey, s.Day)}: {s.Met} of {s.Judged}")
            .Concat((await db.SpecialtySummaries.AsNoTracking().Where(s => s.AuditId == Id && s.Judged > 0).ToListAsync()).Select(s => $"{(s.Specialty, s.CriterionKey, s.Day)}: {s.Met} of {s.Judged}"))
            .Order().ToList());

    private async Task<IEnumerable<string>> SpecialtiesOfEntriesAsync(PortalDbContext db) =>
        (await db.AuditEntries.AsNoTracking().Where(e => e.AuditId == Id && e.Review != ReviewState.Rejected && e.Specialty != null).ToListAsync())
            .SelectMany(e => e.Outcomes.Where(o => o.Outcome != Outcome.NotApplicable).Select(o => (e.Specialty, o.CriterionKey, Day: AuditDays.Of(e.OccurredAtUtc, e.DayType), o.Outcome)))
            .GroupBy(o => (o.Specialty!.ToLowerInvariant(), o.CriterionKey, o.Day))
            .Select(g => $"{g.Key}: {g.Count(o => o.Outcome == Outcome.Met)} of {g.Count()}");
}
