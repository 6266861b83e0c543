using Microsoft.EntityFrameworkCore;
using SevenDay.Data;
using SevenDay.Domain.Audits;
using SevenDay.Domain.Hours;

namespace SevenDay.Application.Audits.Friday;

/// <summary>What one ward handed over on one Friday.</summary>
/// <param name="Friday">Of its week, which runs from Monday to Sunday: a handover before a bank holiday may be on a Thursday.</param>
/// <param name="AtRisk">Patients on the list.</param>
/// <param name="Calls">Calls of the weekend; none while nobody has filled them in.</param>
internal sealed record FridayCheck(DateOnly Friday, int AtRisk, int? Calls)
{
    private const string AtRiskKey = "at_risk", CallsKey = "weekend_calls";
    private const int FridayIndex = 4;

    /// <summary>Of the rounds, one for each ward and week: of several the one recorded last.</summary>
    internal static async Task<(IReadOnlyList<FridayCheck> Checks, DateTime? RecordedUtc)> ReadAsync(PortalDbContext db, IReadOnlyCollection<Guid> rounds, CancellationToken token)
    {
        var entries = await db.AuditEntries.AsNoTracking().Where(e => rounds.Contains(e.AuditId) && e.Review != ReviewState.Rejected && e.ExclusionKey == null)
            .OrderBy(e => e.RecordedAtUtc).ThenBy(e => e.Id)
            .Select(e => new { e.OrganisationId, e.OccurredAtUtc, e.Specialty, e.RecordedAtUtc, e.Answers }).ToListAsync(token);
        return (
            [
                .. from e in entries
                   let answers = new Answers(e.Answers)
                   where answers.Number(AtRiskKey) is not null
                   group (e.OccurredAtUtc, Answers: answers) by (e.OrganisationId, Ward: SpecialtySummary.KeyOf(e.Specialty), Friday: FridayOf(e.OccurredAtUtc)) into ward
                   select new FridayCheck(ward.Key.Friday, ward.Last().Answers.Number(AtRiskKey)!.Value, ward.Last().Answers.Number(CallsKey)),
            ],
            entries.Count == 0 ? null : entries.Max(e => e.RecordedAtUtc));
    }

    private static DateOnly FridayOf(DateTime utc)
    {
        var day = DateOnly.FromDateTime(NhsCalendar.ToLocal(utc));
        return day.AddDays(FridayIndex - NhsCalendar.DayIndexOf(day));
    }
}
