using FluentValidation;
using SevenDay.Application.Availability;
using SevenDay.Application.Claims;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Application.Time;
using SevenDay.Data;
using SevenDay.Domain.Claims;
using SevenDay.Domain.Hours;

namespace SevenDay.Application.Dashboard;

/// <summary>What changed between two dates, such as since the last paper for the board. Seven commands, and two more where a claim is held against audits.</summary>
public static class GetChangesSince
{
    /// <param name="Since">None for the day of the last issued paper, or a year ago without one.</param>
    /// <param name="Until">None for today.</param>
    /// <param name="Scope">An area or an organisation that rounds, hours and measures are narrowed to; milestones, risks and claims belong to the programme.</param>
    /// <param name="ByEntry">
    /// For who reads on from where they were: by the day that values, hours and milestones were entered, so that what is entered late is not missed.
    /// Else by the periods and days that they are about.
    /// </param>
    [Requires(Permission.ViewWorkstreams)]
    public sealed record Query(DateOnly? Since = null, DateOnly? Until = null, Guid? Scope = null, bool ByEntry = false) : IQuery<Result>;

    /// <param name="Paper">The last issued paper, when its day was taken.</param>
    /// <param name="Scope">The name of the area or organisation; none for the whole programme.</param>
    /// <param name="Choices">What it can be narrowed to.</param>
    public sealed record Result(
        DateOnly Since, DateOnly Until, string? Paper, IReadOnlyList<ClosedRound> Rounds, HoursComparison Hours, IReadOnlyList<NewSpecialCause> Measures, MilestoneComparison Milestones,
        IReadOnlyList<TurnedClaim> Claims, IReadOnlyList<RiskChange> Risks, string? Scope, IReadOnlyList<ScopeChoice> Choices)
    {
        public bool IsNothing => Rounds.Count + Hours.Changes.Count + Measures.Count + Milestones.Changes.Count + Claims.Count + Risks.Count == 0;
    }

    public sealed record ClosedRound(Guid Id, string Name, DateOnly From, DateOnly To, DateOnly ClosedOn, bool IsIllustrative);

    /// <param name="On">First day of the period or round whose data turned it last; none without data.</param>
    public sealed record TurnedClaim(ClaimItem Claim, ClaimState Before, DateOnly? On);

    internal sealed class Validator : AbstractValidator<Query>
    {
        public Validator(TimeProvider time)
        {
            RuleFor(q => q.Until).Must(day => day is null || day <= time.Today()).WithMessage("The later date must be today or in the past.");
            RuleFor(q => q.Since).Must((q, day) => day is null || day < (q.Until ?? time.Today())).WithMessage("The first date must be before the second. Change one of them.");
            RuleFor(q => q.Since).Must(day => day is null || day >= new DateOnly(2000, 1, 1)).WithMessage("Enter a date from 2000 on.");
        }
    }

    internal sealed class Handler(PortalDbContext db, ClaimReading claims, AvailabilityIndex index, TimeProvider time) : IQueryHandler<Query, Result>
    {
        public async Task<Result> Handle(Query request, CancellationToken cancellationToken)
        {
            var until = request.Until ?? time.Today();
            var snapshot = await index.CurrentAsync(db, time.Today(), cancellationToken);
            var scope = Scope.Of(snapshot, request.Scope, nameof(Query.Scope));
            var within = scope.Organisations?.ToList();
            var (since, paper, rounds) = await RoundComparison.ReadAsync(db, request.Since, until, within, cancellationToken);
            var span = new ChangeSpan(since, until, request.ByEntry, within);
            return new Result(
                since, until, paper, rounds, await HoursComparison.ReadAsync(db, span, cancellationToken),
                await NewSpecialCauses.ReadAsync(db, span, cancellationToken), await MilestoneComparison.ReadAsync(db, span, cancellationToken),
                await ClaimsAsync(since, until, cancellationToken), await RiskComparison.ReadAsync(db, span, cancellationToken), request.Scope is null ? null : scope.Name, ScopeChoice.Of(snapshot));
        }

        private async Task<IReadOnlyList<TurnedClaim>> ClaimsAsync(DateOnly since, DateOnly until, CancellationToken token) =>
        [
            .. from claim in await claims.EvidenceAsync(db.PublicClaims.Standing().Where(c => c.MadeOn <= until), token)
               let before = claim.Judge(since).State
               let now = claim.Judge(until)
               where before != now.State
               select new TurnedClaim(claim.Item(until), before, now.Latest?.On),
        ];
    }

    /// <summary>The first moment of a local day.</summary>
    public static DateTime Midnight(DateOnly day) => NhsCalendar.ToUtc(day.ToDateTime(TimeOnly.MinValue));
}
