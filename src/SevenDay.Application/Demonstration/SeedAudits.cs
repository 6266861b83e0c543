using MediatR;
using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Audits;
using SevenDay.Application.Organisations;
using SevenDay.Application.Security;
using SevenDay.Data;
using SevenDay.Domain.Audits;

namespace SevenDay.Application.Demonstration;

/// <summary>Invented rounds: four closed with their results, one that is running, a walk-round, a discharge chain, Friday checks, one to practise with and one still planned.</summary>
internal sealed class SeedAudits(PortalDbContext db) : IDemonstrationStep
{
    private static readonly Round[] Rounds =
    [
        new("Weekend audit, January 2026 (illustrative)", "case-note-review", new(2026, 1, 14), new(2026, 1, 20), 150, ["RAJ", "RDE", "RQW"], "audit-case-notes-january-illustrative.csv", AuditState.Closed),
        new("Weekend audit, April 2026 (illustrative)", "case-note-review", new(2026, 4, 15), new(2026, 4, 21), 150, ["RAJ", "RDE", "RQW"], "audit-case-notes-april-illustrative.csv", AuditState.Closed),
        new("Weekend audit, July 2026 (illustrative)", "case-note-review", new(2026, 7, 8), new(2026, 7, 14), 150, ["RAJ", "RDE", "RQW"], "audit-case-notes-july-illustrative.csv", AuditState.Closed),
        new("Weekend audit, October 2026 (illustrative)", "case-note-review", new(2026, 10, 7), new(2026, 10, 13), 80, ["RAJ", "RDE"], "audit-case-notes-october-illustrative.csv", AuditState.Closed),
        new("Weekend audit, November 2026 (illustrative)", "case-note-review", new(2026, 11, 11), new(2026, 11, 17), 40, ["RAJ", "RDE"], "audit-case-notes-november-illustrative.csv", AuditState.Open),
        new("Weekend walk-round, November 2026 (illustrative)", "service-walk-round", new(2026, 11, 14), new(2026, 11, 15), 12, ["RAJ"], "audit-walk-round-illustrative.csv", AuditState.Closed),
        new("Discharge chain, autumn 2026 (illustrative)", "weekend-discharge-chain", new(2026, 10, 12), new(2026, 11, 8), 140, ["RAJ"], "audit-discharges-illustrative.csv", AuditState.Closed),
        new("Friday check, autumn 2026 (illustrative)", "friday-handover-check", new(2026, 8, 7), new(2026, 11, 15), 60, ["RAJ"], "audit-friday-illustrative.csv", AuditState.Closed),
        new("Practice round, for learning (illustrative)", "case-note-review", new(2026, 11, 11), new(2026, 11, 17), 5, ["RAJ", "RDE"], null, AuditState.Open) { IsPractice = true },
        new("Weekend audit, January 2027 (illustrative)", "case-note-review", new(2027, 1, 13), new(2027, 1, 19), 70, ["RAJ", "RDE"], null, AuditState.Planned),
    ];

    public int Order => 50;

    public async Task RunAsync(IMediator mediator, CancellationToken token)
    {
        var email = DemonstrationUsers.All.Single(u => u.Role == Roles.Auditor).Email;
        var auditor = await db.Users.AsNoTracking().Where(u => u.Email == email).Select(u => u.Id).SingleAsync(token);
        foreach (var round in Rounds) await FillAsync(mediator, round, auditor, token);
    }

    /// <summary>Goes on from the state it finds: what was stopped half way is finished at the next start.</summary>
    private async Task FillAsync(IMediator mediator, Round round, Guid auditor, CancellationToken token)
    {
        var found = await db.Audits.AsNoTracking().Where(a => a.Name == round.Name).Select(a => new { a.Id, a.State, a.Version }).FirstOrDefaultAsync(token);
        if (found is { State: AuditState.Closed or AuditState.SignedOff }) return;
        var id = found?.Id ?? await mediator.Send(await StartAsync(round, auditor, token), token);
        if (round.Until == AuditState.Planned) return;
        if (found is null or { State: AuditState.Planned }) await mediator.Send(new OpenAudit.Command(id, found?.Version ?? 1), token);
        if (round.File is { } file) (await mediator.Send(new ImportAuditEntries.Command(DemonstrationFile.Read(file), id, DryRun: false), token)).EnsureApplied(file);
        if (round.Until == AuditState.Open) return;
        var version = await db.Audits.AsNoTracking().Where(a => a.Id == id).Select(a => a.Version).SingleAsync(token);
        await mediator.Send(new CloseAudit.Command(id, version), token);
    }

    private async Task<StartAudit.Command> StartAsync(Round round, Guid auditor, CancellationToken token)
    {
        var template = await db.AuditTemplates.Where(t => t.Code == round.Template && t.State == TemplateState.Published).OrderByDescending(t => t.Edition).Select(t => t.Id).FirstAsync(token);
        var organisations = new List<Guid>();
        foreach (var code in round.Organisations) organisations.Add(await db.OrganisationIdOnAsync(code, round.From, token));
        return new StartAudit.Command(template, round.Name, round.From, round.To, round.Target, organisations, [auditor], IsIllustrative: true, IsPractice: round.IsPractice);
    }

    private sealed record Round(string Name, string Template, DateOnly From, DateOnly To, int Target, string[] Organisations, string? File, AuditState Until)
    {
        internal bool IsPractice { get; init; }
    }
}
