using MediatR;
using SevenDay.Analytics;
using SevenDay.Application.Errors;
using SevenDay.Application.Measures;
using SevenDay.Application.Security;

namespace SevenDay.Web.Api;

internal sealed class MeasureEndpoints : IApiEndpoints
{
    public void Map(RouteGroupBuilder api) => api.MapGet("/measures/{code}/spc", SpcAsync)
        .WithName("GetMeasureSpc").WithSummary("A measure as an XmR chart. Values and limits are in the unit of the measure; percentages run from 0 to 100.")
        .ProducesValidationProblem().ProducesProblem(StatusCodes.Status404NotFound)
        .RequireAuthorization(nameof(Permission.ViewMeasures));

    private static async Task<SpcAnswer> SpcAsync(
        string code, string? organisation, string? dayType, IMediator mediator, CancellationToken token, string? screen = null, string? fixAfter = null)
    {
        if (string.IsNullOrWhiteSpace(organisation)) throw new InvalidException("Say which organisation, by its ODS code.", nameof(organisation));
        var chart = (await mediator.Send(new GetMeasure.Query(code, organisation, string.IsNullOrWhiteSpace(dayType) ? "all" : dayType, Flag(screen), Whole(fixAfter)), token)).Chart;
        return new SpcAnswer(
            [.. chart.Points.Select(p => new SpcPointAnswer(p.Period, p.Value, p.Mean, p.Lower, p.Upper, p.Cause?.ToCode(), p.Type.ToCode()))],
            chart.Variation.ToCode(), chart.Assurance?.ToCode(), chart.Warnings);
    }

    private static bool Flag(string? text) => text?.ToLowerInvariant() switch
    {
        null or "" or "true" => true,
        "false" => false,
        _ => throw new InvalidException("Screen is true or false.", "screen"),
    };

    private static int? Whole(string? text) => string.IsNullOrWhiteSpace(text) ? null
        : int.TryParse(text, out var number) ? number
        : throw new InvalidException("FixAfter is a whole number of points, 12 or more.", "fixAfter");
}

internal sealed record SpcAnswer(IReadOnlyList<SpcPointAnswer> Points, string Variation, string? Assurance, IReadOnlyList<string> Warnings);

/// <param name="Lower">Null where limits cannot be drawn, and so is the upper one.</param>
/// <param name="Cause">The rule that fired; null for common cause.</param>
internal sealed record SpcPointAnswer(DateOnly Period, double Value, double? Mean, double? Lower, double? Upper, string? Cause, string Type);
