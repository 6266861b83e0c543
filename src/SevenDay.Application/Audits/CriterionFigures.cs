using SevenDay.Application.Disclosure;
using SevenDay.Domain.Audits;

namespace SevenDay.Application.Audits;

/// <summary>What the results say of one criterion, from the figures as the reader gets them.</summary>
internal sealed class CriterionFigures(Criterion criterion, RoundFigures figures, RoundCounts counts, WeekParts week)
{
    internal GetAuditResults.CriterionResult Result(IReadOnlyList<AuditBody> bodies, IReadOnlyList<GetAuditResults.RaisedAction> actions)
    {
        var shares = Enum.GetValues<DayGroup>().ToDictionary(group => group, group => figures.Share(criterion, group));
        var organisations = bodies.Select(OfBody).ToList();
        return new(
            criterion.Key, criterion.Text, criterion.StandardNumber, criterion.StandardEdition, criterion.Threshold, shares,
            WeekendGap.Of(shares[DayGroup.Weekend], shares[week.Weekdays()], week),
            organisations, Specialties(), AuditFunnel.Of(shares[DayGroup.All], organisations), Declared(), actions);
    }

    private GetAuditResults.OrganisationResult OfBody(AuditBody body) => new(
        body, figures.OfOrganisationIn(criterion, body.Id, week.Weekdays()), figures.OfOrganisationIn(criterion, body.Id, DayGroup.Weekend), figures.OfOrganisationIn(criterion, body.Id, DayGroup.All));

    private IReadOnlyList<GetAuditResults.SpecialtyResult> Specialties()
    {
        var names = counts.SpecialtiesOf(criterion.Key);
        return names.Count < 2 ? [] :
        [
            .. names.Select(name => new GetAuditResults.SpecialtyResult(
                counts.NameOf(criterion.Key, name), figures.OfSpecialty(criterion, name, week.Weekdays()), figures.OfSpecialty(criterion, name, DayGroup.Weekend),
                figures.OfSpecialty(criterion, name, DayGroup.All))),
        ];
    }

    private GetAuditResults.DeclaredTable? Declared()
    {
        var tally = counts.Declared(criterion.Key);
        if (criterion.Rule is not WithinMinutes || tally.OpenMet + tally.OpenMissed + tally.ClosedMet + tally.ClosedMissed == 0) return null;
        PublishedCount Of(string what) => figures.Declared(criterion, what);
        return new(Of(DeclaredNames.OpenMet), Of(DeclaredNames.OpenMissed), Of(DeclaredNames.ClosedMissed), Of(DeclaredNames.ClosedMet), Of(DeclaredNames.Unknown));
    }
}
