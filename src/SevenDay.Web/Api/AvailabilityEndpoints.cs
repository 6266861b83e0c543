using MediatR;
using SevenDay.Application.Availability;
using SevenDay.Application.Security;

namespace SevenDay.Web.Api;

internal sealed class AvailabilityEndpoints : IApiEndpoints
{
    public void Map(RouteGroupBuilder api) => api.MapGet("/availability", AvailabilityAsync)
        .WithName("GetAvailability").WithSummary("How many services are open in each hour of the usual week, for at least 30 minutes of it, by the hours in force today.")
        .ProducesValidationProblem()
        .RequireAuthorization(nameof(Permission.ViewServices));

    private static async Task<AvailabilityAnswer> AvailabilityAsync(string? area, string? organisation, string? specialty, IMediator mediator, CancellationToken token)
    {
        var week = (await mediator.Send(new GetAvailability.Query(area, organisation, specialty), token)).Picture;
        return new AvailabilityAnswer(week.Services, week.Open);
    }
}

/// <param name="Services">Services asked about, also those without declared hours, which are never open.</param>
/// <param name="Open">Seven days, Monday first, of 24 hours from midnight.</param>
internal sealed record AvailabilityAnswer(int Services, int[][] Open);
