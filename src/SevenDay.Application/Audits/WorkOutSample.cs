using FluentValidation;
using SevenDay.Analytics;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;

namespace SevenDay.Application.Audits;

/// <summary>How many cases a round needs from each organisation.</summary>
public static class WorkOutSample
{
    private const int MostCases = 100_000;

    /// <param name="Expected">The rate expected, in percent.</param>
    /// <param name="Within">Percentage points to either side that the reader can live with.</param>
    /// <param name="Population">Cases that there are in the days of the round, if that is known.</param>
    [Requires(Permission.ManageAudits)]
    public sealed record Query(double? Expected, double? Within, int? Population) : IQuery<Result>;

    /// <param name="Cases">Judged cases needed; cases left out for a reason come on top.</param>
    /// <param name="Lower">Of the 95% interval (Wilson) that so many cases at the expected rate give, 0 to 1.</param>
    /// <param name="IsAll">Whether that is every case there is.</param>
    public sealed record Result(int Cases, double Lower, double Upper, bool IsAll);

    internal sealed class Validator : AbstractValidator<Query>
    {
        public Validator()
        {
            RuleFor(q => q.Expected).NotNull().WithMessage("Enter the rate that you expect.").InclusiveBetween(0, 100).WithMessage("Enter a rate from 0% to 100%.");
            RuleFor(q => q.Within).NotNull().WithMessage("Enter how many points either way are good enough.").InclusiveBetween(1, 50).WithMessage("Enter from 1 to 50 points.");
            RuleFor(q => q.Population).InclusiveBetween(1, MostCases).WithMessage("Enter the number of cases, from 1 to 100,000, or leave it empty.");
        }
    }

    internal sealed class Handler : IQueryHandler<Query, Result>
    {
        public Task<Result> Handle(Query request, CancellationToken cancellationToken)
        {
            var expected = request.Expected!.Value / 100;
            var cases = SampleSize.ForProportion(expected, request.Within!.Value / 100, request.Population);
            var interval = Proportions.Wilson((long)Math.Round(expected * cases), cases);
            return Task.FromResult(new Result(cases, interval.Lower, interval.Upper, cases == request.Population));
        }
    }
}
