using SevenDay.Application.Availability;
using SevenDay.Application.Errors;
using SevenDay.Application.Pathways;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Application.Time;
using SevenDay.Data;
using SevenDay.Domain.Hours;
using SevenDay.Domain.Services;

namespace SevenDay.Application.Services;

/// <summary>The functions of a service with their weeks, and when all of them are present; for a function, the service it belongs to.</summary>
public static class GetFunctions
{
    [Requires(Permission.ViewServices)]
    public sealed record Query(Guid ServiceId) : IQuery<Result>;

    /// <param name="On">The day whose hours are meant.</param>
    /// <param name="PartOf">The service that this is a function of; none for a service of its own.</param>
    /// <param name="Functions">By name; those that have ended are left out.</param>
    /// <param name="Together">None without functions, or when the hours of one are not known.</param>
    /// <param name="Level">Of the service with its functions; none without functions.</param>
    public sealed record Result(DateOnly On, Whole? PartOf, IReadOnlyList<Function> Functions, Present? Together, LevelOf? Level);

    public sealed record Whole(Guid Id, string Name);

    /// <param name="Name">Alone, without the name of the service.</param>
    /// <param name="Week">None when no hours are declared.</param>
    public sealed record Function(Guid Id, string Name, WeekOf? Week, bool IsIllustrative);

    /// <summary>When all functions are present.</summary>
    /// <param name="WithOwn">Whether the hours of the service itself were taken in.</param>
    /// <param name="HoldsBack">What holds the weekend back most; none when nothing alone does.</param>
    /// <param name="WeekendMinutesGained">Minutes of the weekend gained if that alone ran all the time.</param>
    /// <param name="ClosedTogether">Absent together when nothing alone holds the weekend back; empty when all are always present at weekends.</param>
    public sealed record Present(WeekOf Week, bool WithOwn, string? HoldsBack, int WeekendMinutesGained, IReadOnlyList<string> ClosedTogether);

    internal sealed class Handler(PortalDbContext db, AvailabilityIndex index, TimeProvider time) : IQueryHandler<Query, Result>
    {
        public async Task<Result> Handle(Query request, CancellationToken cancellationToken)
        {
            var snapshot = await index.CurrentAsync(db, time.Today(), cancellationToken);
            var service = snapshot[snapshot.PlaceOf(request.ServiceId) ?? throw new NotFoundException("service")];
            var whole = service.PartOfId is { } id && snapshot.PlaceOf(id) is { } place ? new Whole(id, snapshot[place].Name) : null;
            var functions = snapshot.FunctionsOf(service.Id)
                .Select(f => (Name: FunctionName.Short(service.Name, f.Name), f.Week?.Hours, Of: f)).ToList();
            return new Result(
                snapshot.Day, whole,
                [.. functions.Select(f => new Function(f.Of.Id, f.Name, f.Hours is { } hours ? WeekOf.Hours(hours) : null, f.Of.Week?.IsIllustrative == true))],
                functions.Count == 0 || functions.Any(f => f.Hours is null) ? null : TogetherOf([.. functions.Select(f => (f.Name, f.Hours!))], service.Week?.Hours),
                functions.Count == 0 ? null : LevelOf.Service(new JudgedService(service.Name, service.Week?.Hours, [.. functions.Select(f => (f.Name, f.Hours))])));
        }

        private static Present TogetherOf(IReadOnlyList<(string, WeeklyHours)> functions, WeeklyHours? own)
        {
            var together = FunctionsTogether.Of(functions, own);
            return new Present(WeekOf.Hours(together.Hours), own is not null, together.HoldsBack, together.WeekendMinutesGained, together.ClosedTogether);
        }
    }
}
