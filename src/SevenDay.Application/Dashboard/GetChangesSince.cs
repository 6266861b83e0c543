using FluentValidation;
using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Audits;
using SevenDay.Application.Claims;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Application.Time;
using SevenDay.Data;
using SevenDay.Domain.Claims;
using SevenDay.Domain.Hours;

namespace SevenDay.Application.Dashboard;

/// <summary>What changed between two dates, such as since the last paper for the board. Six commands, and one more where no date is chosen.</summary>
public static class GetChangesSince
{
    /// <param name="Since">None for the day of the last issued paper, or a year ago without one.</param>
    /// <param name="Until">None for today.</param>
    [Requires(Permission.ViewWorkstreams)]
    public sealed record Query(DateOnly? Since = null, DateOnly? Until = null) : IQuery<Result>;

    /// <param name="Paper">The last issued paper, when its day was taken.</param>
    public sealed record Result(
        DateOnly Since, DateOnly Until, string? Paper, IReadOnlyList<ClosedRound> Rounds, HoursComparison Hours, IReadOnlyList<NewSpecialCause> Measures, MilestoneComparison Milestones,
        IReadOnlyList<TurnedClaim> Claims)
    {
        public bool IsNothing => Rounds.Count + Hours.Changes.Count + Measures.Count + Milestones.Changes.Count + Claims.Count == 0;
    }

    public sealed record ClosedRound(Guid Id, string Name, DateOnly From, DateOnly To, DateOnly ClosedOn, bool IsIllustrative);

    public sealed record TurnedClaim(ClaimItem Claim, ClaimState Before);

    internal sealed class Validator : AbstractValidator<Query>
    {
        public Validator(TimeProvider time)
        {
            RuleFor(q => q.Until).Must(day => day is null || day <= time.Today()).WithMessage("The later date must be today or in the past.");
            RuleFor(q => q.Since).Must((q, day) => day is null || day < (q.Until ?? time.Today())).WithMessage("The first date must be before the second. Change one of them.");
            RuleFor(q => q.Since).Must(day => day is null || day >= new DateOnly(2000, 1, 1)).WithMessage("Enter a date from 2000 on.");
        }
    }

    internal sealed class Handler(PortalDbContext db, ClaimReading claims, TimeProvider time) : IQueryHandler<Query, Result>
    {
        public async Task<Result> Handle(Query request, CancellationToken cancellationToken)
        {
            var until = request.Until ?? time.Today();
            var (since, paper) = request.Since is { } day ? (day, null) : await LastPaperAsync(until, cancellationToken);
            return new Result(
                since, until, paper, await RoundsAsync(since, until, cancellationToken), await HoursComparison.ReadAsync(db, since, until, cancellationToken),
                await NewSpecialCauses.ReadAsync(db, since, until, cancellationToken), await MilestoneComparison.ReadAsync(db, since, until, cancellationToken),
                await ClaimsAsync(since, until, cancellationToken));
        }

        private async Task<(DateOnly, string?)> LastPaperAsync(DateOnly until, CancellationToken token)
        {
            var start = Midnight(until);
            var last = await db.BoardPapers.Where(p => p.IssuedAtUtc < start).OrderByDescending(p => p.IssuedAtUtc).ThenBy(p => p.Id).Select(p => new { p.Title, p.IssuedAtUtc }).FirstOrDefaultAsync(token);
            return last is null ? (until.AddYears(-1), null) : (DateOnly.FromDateTime(NhsCalendar.ToLocal(last.IssuedAtUtc!.Value)), last.Title);
        }

        private async Task<IReadOnlyList<ClosedRound>> RoundsAsync(DateOnly since, DateOnly until, CancellationToken token)
        {
            var (from, to) = (Midnight(since.AddDays(1)), Midnight(until.AddDays(1)));
            var rounds = await db.Audits.AsNoTracking().Reported().Where(a => a.ClosedAtUtc >= from && a.ClosedAtUtc < to)
                .OrderByDescending(a => a.ClosedAtUtc).ThenBy(a => a.Id).Select(a => new { a.Id, a.Name, a.From, a.To, a.ClosedAtUtc, a.IsIllustrative }).ToListAsync(token);
            return rounds.ConvertAll(a => new ClosedRound(a.Id, a.Name, a.From, a.To, DateOnly.FromDateTime(NhsCalendar.ToLocal(a.ClosedAtUtc!.Value)), a.IsIllustrative));
        }

        private async Task<IReadOnlyList<TurnedClaim>> ClaimsAsync(DateOnly since, DateOnly until, CancellationToken token) =>
        [
            .. from claim in await claims.EvidenceAsync(db.PublicClaims.Standing().Where(c => c.MadeOn <= until), token)
               let before = claim.Judge(since).State
               where before != claim.Judge(until).State
               select new TurnedClaim(claim.Item(until), before),
        ];
    }

    /// <summary>The first moment of a local day.</summary>
    internal static DateTime Midnight(DateOnly day) => NhsCalendar.ToUtc(day.ToDateTime(TimeOnly.MinValue));
}
