using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SevenDay.Data;
using SevenDay.Domain.Areas;
using SevenDay.Domain.Audits;

namespace SevenDay.Web.Tests.Survey;

/// <summary>Fills the parameters of a route with ids of the demonstration programme, those of the trust editor's own trust where it has some.</summary>
internal sealed class Addresses(IServiceProvider services)
{
    /// <summary>What a page needs beside its route.</summary>
    private static readonly Dictionary<string, string> Queries = new()
    {
        ["/audits/{id:guid}/findings/new"] = "?criterion=standard_2",
        ["/audits/{id:guid}/findings/dismiss"] = "?criterion=standard_2",
    };

    /// <summary>One with whole areas, fifths and counts.</summary>
    private const string IndicatorCode = "emergency-admissions-65";

    /// <summary>The address, or none when the demonstration has nothing of the kind.</summary>
    internal async Task<string?> OfAsync(string pattern)
    {
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PortalDbContext>();
        var address = "";
        var before = "";
        foreach (var segment in pattern.Trim('/').Split('/'))
        {
            var value = segment.Contains('{') ? await ValueAsync(db, before, pattern) : segment;
            if (value is null) return null;
            address += "/" + value;
            before = segment;
        }
        return address + Queries.GetValueOrDefault(pattern);
    }

    private static Task<string?> ValueAsync(PortalDbContext db, string before, string pattern) => before switch
    {
        "error" => Task.FromResult<string?>("404"),
        "openapi" => Task.FromResult<string?>("v1.json"),
        "steps" => TextAsync(db.Pathways.OrderBy(p => p.Id).Take(1).SelectMany(p => p.Steps).OrderBy(s => s.Position).Select(s => s.Id)),
        "areas" => TextAsync(db.Areas.Where(a => a.Kind != AreaKind.System).OrderByDescending(a => db.LocalityClaims.Count(c => c.AreaId == a.Id)).ThenBy(a => a.Id).Select(a => a.Id)),
        "{step:guid}" => Task.FromResult<string?>("remove"),
        "{id:guid}" => Task.FromResult<string?>(pattern.Contains("{part") ? "questions" : pattern.Contains("publish") ? "publish" : "close"),
        "templates" => TextAsync(db.AuditTemplates.Where(t => t.Code == "case-note-review").OrderByDescending(t => t.Edition).Select(t => t.Id)),
        "questions" => Task.FromResult<string?>("specialty"),
        "criteria" => Task.FromResult<string?>("standard_2"),
        "exclusions" => Task.FromResult<string?>("new"),
        "{key}" => Task.FromResult<string?>("remove"),
        _ when before.StartsWith("{part", StringComparison.Ordinal) => Task.FromResult<string?>("specialty"),
        "assessments" => TextAsync(db.SelfAssessments.Where(a => a.Approvals.Any()).OrderBy(a => a.Specialty).Select(a => a.Id)),
        "editions" => TextAsync(db.StandardEditions.OrderBy(e => e.IsCurrent).ThenBy(e => e.Code).Select(e => e.Id)),
        "standards" => pattern.Contains("/editions/") ? TextAsync(db.ClinicalStandards.OrderByDescending(s => s.Edition).ThenBy(s => s.Number).Select(s => s.Id)) : Task.FromResult<string?>("2"),
        "records" or "compare" => Task.FromResult<string?>("1"),
        "organisations" => TextAsync(Own(db)),
        "services" or "HealthcareService" => TextAsync(db.Services.Where(s => Own(db).Contains(s.OrganisationId) && s.EndedOn == null).OrderBy(s => s.Id).Select(s => s.Id)),
        "pathways" => TextAsync(db.Pathways.OrderBy(p => p.Id).Select(p => p.Id)),
        "audits" when pattern.EndsWith("/discharges", StringComparison.Ordinal) => TextAsync(RoundsOf(db, "weekend-discharge-chain")),
        "audits" when pattern.EndsWith("/friday", StringComparison.Ordinal) => TextAsync(RoundsOf(db, "friday-handover-check")),
        "audits" => TextAsync(db.Audits.OrderByDescending(a => a.State == AuditState.Open).ThenByDescending(a => a.Name).Select(a => a.Id)),
        "entries" => TextAsync(db.AuditEntries.Where(e => Own(db).Contains(e.OrganisationId) && db.Audits.OrderByDescending(a => a.State == AuditState.Open).ThenByDescending(a => a.Name).Select(a => a.Id).Take(1).Contains(e.AuditId)).OrderBy(e => e.Id).Select(e => e.Id)),
        "measures" => db.Measures.Where(m => m.Id == FirstMeasure(db).First()).Select(m => m.Code).FirstOrDefaultAsync(),
        "indicators" => Task.FromResult<string?>(IndicatorCode),
        "values" when pattern.Contains("/indicators/") => TextAsync(db.AreaFacts.Where(f => db.AreaIndicators.Any(i => i.Id == f.IndicatorId && i.Code == IndicatorCode)).OrderBy(f => f.Id).Select(f => f.Id)),
        "values" => TextAsync(db.MeasureValues.Where(v => v.MeasureId == FirstMeasure(db).First() && db.Organisations.Any(o => o.Id == v.OrganisationId && o.OdsCode == "RAJ")).OrderBy(v => v.Period).Select(v => v.Id)),
        "notes" => TextAsync(db.MeasureNotes.Where(n => n.MeasureId == FirstMeasure(db).First()).OrderBy(n => n.Id).Select(n => n.Id)),
        "{note:guid}" => Task.FromResult<string?>("remove"),
        "workshops" => TextAsync(db.Workshops.OrderBy(w => w.Id).Select(w => w.Id)),
        "workstreams" => TextAsync(pattern.Contains("/actions/{")
            ? db.WorkstreamActions.Where(a => a.DoneOn == null).OrderBy(a => a.Id).Select(a => a.WorkstreamId)
            : db.Milestones.Where(m => m.CompletedOn == null && m.SupersededBecause == null).OrderBy(m => m.Id).Select(m => m.WorkstreamId)),
        "risks" => TextAsync(db.Risks.Where(r => r.ClosedOn == null != pattern.EndsWith("/reopen")).OrderBy(r => r.Id).Select(r => r.Id)),
        "milestones" => TextAsync(db.Milestones.Where(m => m.CompletedOn == null && m.SupersededBecause == null).OrderBy(m => m.Id).Select(m => m.Id)),
        "actions" => TextAsync(db.WorkstreamActions.Where(a => a.DoneOn == null).OrderBy(a => a.Id).Select(a => a.Id)),
        "papers" => TextAsync(pattern.EndsWith("/edit", StringComparison.Ordinal) || pattern.EndsWith("/issue", StringComparison.Ordinal)
            ? db.BoardPapers.Where(p => p.IssuedAtUtc == null).OrderBy(p => p.Id).Select(p => p.Id)
            : db.BoardPapers.Where(p => p.IssuedAtUtc != null).OrderBy(p => p.Id).Select(p => p.Id)),
        "claims" => TextAsync(db.PublicClaims.OrderBy(c => c.Id).Select(c => c.Id)),
        "users" => TextAsync(db.Users.OrderBy(u => u.Id).Select(u => u.Id)),
        _ => Task.FromResult<string?>(null),
    };

    /// <summary>One with values and notes.</summary>
    private static IQueryable<Guid> FirstMeasure(PortalDbContext db) => db.Measures.Where(m => db.MeasureNotes.Any(n => n.MeasureId == m.Id)).OrderBy(m => m.Code).Select(m => m.Id);

    private static IQueryable<Guid> RoundsOf(PortalDbContext db, string template) =>
        db.Audits.Where(a => db.AuditTemplates.Any(t => t.Id == a.TemplateId && t.Code == template)).OrderBy(a => a.Id).Select(a => a.Id);

    private static IQueryable<Guid> Own(PortalDbContext db) =>
        db.Organisations.Where(o => o.OdsCode == "RAJ" && o.EndedOn == null).OrderBy(o => o.Id).Select(o => o.Id);

    private static async Task<string?> TextAsync(IQueryable<Guid> ids) => (await ids.Take(1).ToListAsync()) is [var id] ? id.ToString() : null;
}
