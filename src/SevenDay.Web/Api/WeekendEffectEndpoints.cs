using MediatR;
using SevenDay.Analytics;
using SevenDay.Application.Errors;
using SevenDay.Application.Security;
using SevenDay.Application.WeekendEffect;

namespace SevenDay.Web.Api;

internal sealed class WeekendEffectEndpoints : IApiEndpoints
{
    public void Map(RouteGroupBuilder api) => api.MapGet("/weekend-effect", WeekendEffectAsync)
        .WithName("GetWeekendEffect").WithSummary("Weekend against weekday. Rates and differences are proportions: 0.0738 is 7.38%, 0.01 one percentage point.")
        .ProducesValidationProblem().ProducesProblem(StatusCodes.Status404NotFound)
        .RequireAuthorization(nameof(Permission.ViewMeasures));

    private static async Task<WeekendEffectAnswer> WeekendEffectAsync(string? measure, string? organisation, IMediator mediator, CancellationToken token)
    {
        if (string.IsNullOrWhiteSpace(measure)) throw new InvalidException("Say which measure, by its code.", nameof(measure));
        var figures = (await mediator.Send(new GetWeekendEffect.Query(measure, organisation), token)).Figures;
        return new WeekendEffectAnswer([.. figures?.Periods.Select(Of) ?? []], Of(figures?.Pooled));
    }

    private static PeriodAnswer Of(WeekendPeriod period) => new(
        period.Period, period.Figures.Weekday, period.Figures.Weekend,
        Of(period.Figures.Difference), Of(period.Figures.RelativeRisk), Of(period.Figures.OddsRatio), period.Figures.P);

    private static PooledAnswer Of(PooledEffect? pooled) => new(
        Of(pooled?.RelativeRisk), Of(pooled?.OddsRatio), Of(pooled?.Difference), pooled?.Test?.P, pooled?.Homogeneity?.P);

    private static EstimateAnswer? Of(Estimate? estimate) => estimate is null ? null : new EstimateAnswer(estimate.Value, estimate.Lower, estimate.Upper);
}

internal sealed record WeekendEffectAnswer(IReadOnlyList<PeriodAnswer> Periods, PooledAnswer Pooled);

/// <param name="Difference">Weekend less weekday. Whatever cannot be worked out is null.</param>
internal sealed record PeriodAnswer(
    DateOnly Period, RateWithInterval Weekday, RateWithInterval Weekend, EstimateAnswer? Difference, EstimateAnswer? RelativeRisk, EstimateAnswer? OddsRatio, double? P);

internal sealed record PooledAnswer(EstimateAnswer? RelativeRisk, EstimateAnswer? OddsRatio, EstimateAnswer? Difference, double? P, double? HeterogeneityP);

/// <summary>A value with its 95% interval.</summary>
internal sealed record EstimateAnswer(double Value, double Lower, double Upper);
