using SevenDay.Application.Audits;
using SevenDay.Application.Availability;
using SevenDay.Application.Claims;
using SevenDay.Application.Dashboard;
using SevenDay.Application.Measures;
using SevenDay.Application.Time;
using SevenDay.Data;
using SevenDay.Domain.Papers;

namespace SevenDay.Application.Papers;

/// <summary>
/// Makes what a paper shows from the data of a day. Counts of audits are those of a reader without case access, whoever asks:
/// a paper goes to people who may not see small numbers.
/// </summary>
internal sealed class PaperWriter(PortalDbContext db, AvailabilityIndex index, MeasureIndex measures, AvailabilitySnapshot snapshot, TimeProvider time)
{
    internal async Task<PaperContent> WriteAsync(Scope scope, IReadOnlyList<PaperSection> sections, CancellationToken token)
    {
        var today = time.Today();
        var parts = new List<PaperPart>();
        var plan = sections.Contains(PaperSection.Plan) || sections.Contains(PaperSection.Late) ? await PaperPlans.ReadAsync(db, today, token) : null;
        foreach (var section in sections)
            parts.Add(section switch
            {
                PaperSection.Hours => PaperHours.Write(snapshot.Picture(scope.Running(snapshot))),
                PaperSection.Audits => PaperAudits.Write(await AuditCompliance.ReadAsync(db, new RoundReading(db, index, new AnyReader(), time), snapshot, scope, token)),
                PaperSection.Measures => PaperMeasures.Write(await measures.CurrentAsync(db, token), scope),
                PaperSection.Plan => plan!.Write(),
                PaperSection.Late => plan!.WriteLate(),
                PaperSection.Risks => await PaperRisks.ReadAsync(db, today, token),
                PaperSection.SelfAssessments => PaperAssessments.Write(await PaperAssessments.ReadAsync(db, token), scope),
                _ => PaperClaims.Write([.. (await new ClaimReading(db, index, new AnyReader(), time).EvidenceAsync(db.PublicClaims.Standing(), token)).Select(c => c.Item())]),
            });
        return new PaperContent(today, [new("Figures for", scope.Name), new("Data of", BoardWords.Date(today))], parts);
    }
}
