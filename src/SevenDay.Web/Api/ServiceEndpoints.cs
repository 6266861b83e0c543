using System.Globalization;
using MediatR;
using Microsoft.AspNetCore.Http.HttpResults;
using SevenDay.Application.Security;
using SevenDay.Application.Services;

namespace SevenDay.Web.Api;

/// <summary>Services with their hours, all of them or those open at a moment.</summary>
public sealed class ServiceEndpoints : IApiEndpoints
{
    private const int DefaultPageSize = 50;

    public void Map(RouteGroupBuilder api) => api.MapGet("/services", ListAsync).RequireAuthorization(nameof(Permission.ViewServices)).WithName("ListServices");

    /// <param name="openAt">A local time such as 2026-11-22T10:00.</param>
    /// <param name="area">Id or name; areas within it count too.</param>
    /// <param name="organisation">Id, ODS code or a part of the name.</param>
    private static async Task<Results<Ok<ServicePage>, ProblemHttpResult>> ListAsync(
        IMediator mediator, CancellationToken token, string? openAt = null, string? area = null, string? organisation = null, string? specialty = null, int page = 1, int pageSize = DefaultPageSize)
    {
        var filter = new ServiceFilter(Organisation: organisation, Area: area, Specialty: specialty);
        if (string.IsNullOrWhiteSpace(openAt))
        {
            var all = await mediator.Send(new ListServices.Query(filter, Mine: false, Page: page, PageSize: pageSize), token);
            return TypedResults.Ok(new ServicePage(all.Services.Total, [.. all.Services.Items.Select(ServiceItem.Of)]));
        }
        if (!DateTime.TryParseExact(openAt, ["yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd'T'HH:mm:ss"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var at))
            return TypedResults.Problem("openAt must be a local date and time in England without an offset, such as 2026-11-22T10:00.", statusCode: StatusCodes.Status400BadRequest);
        var found = await mediator.Send(new OpenServices.Query(
            DateOnly.FromDateTime(at), at.ToString("HH:mm", CultureInfo.InvariantCulture), filter, page, pageSize), token);
        return TypedResults.Ok(new ServicePage(found.Open.Total, [.. found.Open.Items.Select(i => ServiceItem.Of(i.Service))]));
    }
}

public sealed record ServicePage(int Total, IReadOnlyList<ServiceItem> Items);

/// <param name="WeekdayHours">Hours Monday to Friday in total; none when no hours were entered.</param>
/// <param name="Hours">The usual week, such as “Mon-Fri 08:00-18:00, Sat 09:00-13:00”.</param>
public sealed record ServiceItem(
    Guid Id, string Name, string Organisation, string? OdsCode, string Specialty, string Setting, double? WeekdayHours, double? WeekendHours, string? Hours)
{
    internal static ServiceItem Of(ServiceSummary service) => new(
        service.Id, service.Name, service.Organisation, service.OdsCode, service.Specialty, service.Setting.ToString(),
        service.Week?.WeekdayMinutes / 60.0, service.Week?.WeekendMinutes / 60.0, service.Week?.Text);
}
