using MediatR;
using SevenDay.Application.Pathways;
using SevenDay.Application.Security;

namespace SevenDay.Web.Api;

internal sealed class PathwayEndpoints : IApiEndpoints
{
    public void Map(RouteGroupBuilder api) => api.MapGet("/pathways/{id:guid}/availability", AvailabilityAsync)
        .WithName("GetPathwayAvailability").WithSummary("When a pathway runs, and what each step costs it at the weekend.")
        .ProducesProblem(StatusCodes.Status404NotFound)
        .RequireAuthorization(nameof(Permission.ViewPathways));

    private static async Task<PathwayAnswer> AvailabilityAsync(Guid id, IMediator mediator, CancellationToken token)
    {
        var pathway = await mediator.Send(new GetPathway.Query(id), token);
        return new PathwayAnswer(
            Hours(pathway.Whole.WeekdayMinutes), Hours(pathway.Whole.WeekendMinutes), pathway.Whole.Text,
            [.. pathway.Steps.Select(s => new StepAnswer(s.Name, s.Hours.Text, Hours(s.WeekendMinutesGained)))]);
    }

    private static double Hours(int minutes) => Math.Round(minutes / 60.0, 2);
}

/// <param name="WeekdayHours">Hours from Monday to Friday in which every step is open.</param>
/// <param name="Hours">Those hours in the text form of weekly hours.</param>
internal sealed record PathwayAnswer(double WeekdayHours, double WeekendHours, string Hours, IReadOnlyList<StepAnswer> Steps);

/// <param name="WeekendHoursGainedIfAlwaysOpen">Weekend hours that the pathway would gain if this step alone ran 24/7.</param>
internal sealed record StepAnswer(string Name, string Hours, double WeekendHoursGainedIfAlwaysOpen);
