using SevenDay.Application.Disclosure;
using SevenDay.Application.Errors;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Data;
using SevenDay.Domain.Audits;
using SevenDay.Domain.Hours;

namespace SevenDay.Application.Audits.Discharges;

/// <summary>
/// Who went home on which day, beside which links of the chain were open: as the audit found them, and as the services of a
/// pathway had declared for the very times when patients were ready. And why discharges failed.
/// </summary>
public static class GetDischargeChain
{
    /// <param name="AuditId">A round of the weekend discharge chain.</param>
    /// <param name="PathwayId">Whose steps are the links with declared hours; the first about discharge when none is named.</param>
    [Requires(Permission.ViewAudits)]
    public sealed record Query(Guid AuditId, Guid? PathwayId = null) : IQuery<Result>;

    /// <param name="Audit">What every page says of the round.</param>
    /// <param name="DataAt">When the latest case was recorded, local; none without cases.</param>
    /// <param name="Rounded">Whether counts were hidden or rounded for this reader.</param>
    /// <param name="Left">Those that left on the planned day.</param>
    /// <param name="Links">Of the chain, as the audit found them: open when needed.</param>
    /// <param name="Pathways">Those with services, to choose one.</param>
    /// <param name="Pathway">The one chosen.</param>
    /// <param name="Declared">Its steps; empty without a pathway.</param>
    /// <param name="Failures">The most frequent first; none where there are too few to split.</param>
    /// <param name="LeftOut">Cases left out, by reason.</param>
    public sealed record Result(
        AuditHead Audit, DateTime? DataAt, bool Rounded, ByDay Left, IReadOnlyList<ByDay> Links, IReadOnlyList<Choice> Pathways, Choice? Pathway,
        IReadOnlyList<DeclaredStep> Declared, IReadOnlyList<Failure>? Failures, IReadOnlyList<GetAuditResults.ExcludedCases> LeftOut);

    /// <param name="Days">Each of <see cref="GetDischargeChain.Days"/>, and all days.</param>
    public sealed record ByDay(string Text, double Threshold, IReadOnlyDictionary<DayGroup, PublishedShare> Days);

    public sealed record Choice(Guid Id, string Name);

    /// <param name="Days">At how many of the times when a patient was ready it had declared to be open.</param>
    /// <param name="IsUnknown">Whether the hours of one of its services are not known for some of the times.</param>
    public sealed record DeclaredStep(string Name, int Services, IReadOnlyDictionary<DayGroup, PublishedCount> Days, bool IsUnknown);

    public sealed record Failure(string Reason, PublishedCount Count);

    /// <summary>Sunday beside the rest.</summary>
    public static IReadOnlyList<DayGroup> Days { get; } = [DayGroup.Sunday, DayGroup.Saturday, DayGroup.Weekday, DayGroup.BankHoliday];

    private const string LeftKey = "left", LinkEnding = "_open";

    internal sealed class Handler(PortalDbContext db, RoundReading reading, ICurrentUser user) : IQueryHandler<Query, Result>
    {
        public async Task<Result> Handle(Query request, CancellationToken cancellationToken)
        {
            var (audit, template) = await db.WithTemplateAsync(request.AuditId, user, cancellationToken);
            var content = template.Content;
            if (template.Code != TemplateViews.DischargeChain || content.Criteria.FirstOrDefault(c => c.Key == LeftKey) is not { } leftCriterion) throw new NotFoundException("discharge chain of this round");
            var reader = reading.Reader;
            var figures = RoundFigures.Organisations(await reading.CountsAsync(CountedRound.Of(audit, content).WithoutSpecialties(), cancellationToken), reader);
            var (cases, recorded) = await ChainCase.ReadAsync(db, audit.Id, reader, cancellationToken);
            var pathways = await ChainPathway.AllAsync(db, cancellationToken);
            var pathway = ChainPathway.Chosen(pathways, request.PathwayId);
            var left = OnDays(figures, leftCriterion);

            return new Result(
                AuditHead.Of(audit, template), recorded is { } at ? NhsCalendar.ToLocal(at) : null, !reader.Exact, left,
                [.. content.Criteria.Where(c => c.Key.EndsWith(LinkEnding, StringComparison.Ordinal)).Select(c => OnDays(figures, c))],
                [.. pathways.Select(p => new Choice(p.Id, p.Name))], pathway is null ? null : new Choice(pathway.Id, pathway.Name),
                pathway is null || cases.Count == 0 ? [] : await DeclaredAsync(pathway, cases, left, reader.Exact, cancellationToken),
                Failures(cases, left.Days[DayGroup.All], reader.Exact),
                [.. content.CountedExclusions().Select(e => new GetAuditResults.ExcludedCases(e.Exclusion.Reason, figures.Excluded(e.Key)))]);
        }

        private async Task<IReadOnlyList<DeclaredStep>> DeclaredAsync(ChainPathway pathway, IReadOnlyList<ChainCase> cases, ByDay left, bool exact, CancellationToken token)
        {
            // Bank holidays that matter are the days of cases that were counted as one.
            var holidays = cases.Where(c => c.Day == AuditDay.BankHoliday).Select(c => DateOnly.FromDateTime(NhsCalendar.ToLocal(c.ReadyAtUtc))).ToHashSet();
            var covers = (await pathway.ServicesAsync(db, token)).ToDictionary(s => s.Id, s => new DeclaredCover(s, holidays));
            return [.. pathway.Steps.Select(step =>
            {
                var open = cases.Select(c => (Case: c, Open: ChainPathway.WasOpen(step, covers, c.ReadyAtUtc))).ToList();
                return new DeclaredStep(
                    step.Name, step.Services.Count,
                    Days.ToDictionary(day => day, day => ChainFigures.OfThem(Count(day, true), Count(day, false), left.Days[day].Judged, exact)), open.Exists(o => o.Open is null));

                (int All, int Own) Count(DayGroup day, bool isOpen)
                {
                    var counted = open.FindAll(o => day.Holds(o.Case.Day) && o.Open == true == isOpen);
                    return (counted.Count, counted.Count(o => o.Case.IsOwn));
                }
            })];
        }

        private static ByDay OnDays(RoundFigures figures, Criterion criterion) =>
            new(criterion.Text, criterion.Threshold, Days.Append(DayGroup.All).ToDictionary(day => day, day => figures.Share(criterion, day)));

        private static IReadOnlyList<Failure>? Failures(IReadOnlyList<ChainCase> cases, PublishedShare left, bool exact)
        {
            var reasons = cases.Where(c => c.FailedBecause is not null).GroupBy(c => c.FailedBecause!).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).ToList();
            return ChainFigures.Reasons([.. reasons.Select(g => (g.Count(), g.Count(c => c.IsOwn)))], left, exact) is { } counts
                ? [.. reasons.Zip(counts, (reason, count) => new Failure(reason.Key, count))] : null;
        }
    }
}
