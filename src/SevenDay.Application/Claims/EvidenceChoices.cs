using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Errors;
using SevenDay.Application.Papers;
using SevenDay.Data;
using SevenDay.Domain.Audits;
using SevenDay.Domain.Claims;
using SevenDay.Domain.Measures;

namespace SevenDay.Application.Claims;

/// <summary>What can bear a claim out: every series that has values, and every criterion of a template that has been published.</summary>
internal static class EvidenceChoices
{
    internal static async Task<IReadOnlyList<EvidenceChoice>> EvidenceChoicesAsync(this PortalDbContext db, CancellationToken token)
    {
        var series = await (
            from s in db.MeasureValues.Select(v => new { v.MeasureId, v.OrganisationId, v.WeekPart }).Distinct()
            join m in db.Measures on s.MeasureId equals m.Id
            join o in db.Organisations on s.OrganisationId equals o.Id
            select new { s.MeasureId, s.OrganisationId, s.WeekPart, Measure = m.Name, Organisation = o.Name }).ToListAsync(token);
        var templates = await db.AuditTemplates.AsNoTracking().Where(t => t.State != TemplateState.Draft).OrderBy(t => t.Name).ThenByDescending(t => t.Edition).ToListAsync(token);
        return
        [
            .. series.Select(s => new EvidenceChoice(
                    new EvidenceKey(s.MeasureId, s.OrganisationId, null, null, s.WeekPart).ToString(), $"{s.Measure}: {s.Organisation}{BoardWords.Days(s.WeekPart)}"))
                .OrderBy(c => c.Text, StringComparer.OrdinalIgnoreCase),
            .. from t in templates.DistinctBy(t => t.Code)
               from c in t.Content.Criteria
               from days in Enum.GetValues<WeekPart>()
               select new EvidenceChoice(new EvidenceKey(null, null, t.Code, c.Key, days).ToString(), $"{t.Name}: {c.Text}{BoardWords.Days(days)}"),
        ];
    }

    /// <summary>What a claim is held against, with the level filled in from the target or the pass mark.</summary>
    internal static async Task<ClaimTest> TestAsync(this PortalDbContext db, ClaimForm form, CancellationToken token)
    {
        var key = EvidenceKey.Read(form.Evidence)!;
        if (key.TemplateCode is { } code)
        {
            var template = await db.AuditTemplates.AsNoTracking().Where(t => t.Code == code && t.State != TemplateState.Draft).OrderByDescending(t => t.Edition).FirstOrDefaultAsync(token);
            var criterion = template?.Content.Criteria.FirstOrDefault(c => c.Key == key.CriterionKey) ?? throw Gone();
            return new ClaimTest(null, null, code, criterion.Key, criterion.Text, key.Days, ClaimSide.AtLeast, criterion.Threshold, form.Scope);
        }
        var found = await (
            from m in db.Measures
            from o in db.Organisations
            where m.Id == key.MeasureId && o.Id == key.OrganisationId
            select new { m.Target }).FirstOrDefaultAsync(token) ?? throw Gone();
        var level = form.Level ?? found.Target ?? throw new InvalidException("The measure has no target in numbers. Enter the level that the claim says.", $"Form.{nameof(ClaimForm.Level)}");
        return new ClaimTest(key.MeasureId, key.OrganisationId, null, null, null, key.Days, form.Side, level, form.Scope);
    }

    private static InvalidException Gone() => new("What should bear the claim out is no longer there. Choose again.", $"Form.{nameof(ClaimForm.Evidence)}");
}

/// <param name="Value">As the form sends it.</param>
public sealed record EvidenceChoice(string Value, string Text);
