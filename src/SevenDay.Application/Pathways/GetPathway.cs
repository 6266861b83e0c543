using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Errors;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Application.Time;
using SevenDay.Data;

namespace SevenDay.Application.Pathways;

/// <summary>One pathway: when each step runs, when all of it does, and which step costs most weekend hours.</summary>
public static class GetPathway
{
    [Requires(Permission.ViewPathways)]
    public sealed record Query(Guid Id) : IQuery<Result>;

    /// <param name="AsOf">The day whose declared hours were used.</param>
    /// <param name="Whole">When every step is open.</param>
    /// <param name="Weakest">The step that costs most weekend hours; none when no step alone costs any.</param>
    /// <param name="Level">Its level of seven-day provision.</param>
    public sealed record Result(
        Guid Id, string Name, string? Description, long Version, DateOnly AsOf, WeekOf Whole, IReadOnlyList<Step> Steps, Step? Weakest, LevelOf Level)
    {
        /// <summary>Whether any hours used are made up for demonstration.</summary>
        public bool HasIllustrativeHours => Steps.Any(s => s.Services.Any(v => v.IsIllustrative));
    }

    /// <param name="Hours">When any of its services is open.</param>
    /// <param name="WeekendMinutesGained">Weekend minutes the pathway would gain if only this step ran 24/7.</param>
    public sealed record Step(Guid Id, string Name, WeekOf Hours, int WeekendMinutesGained, int MinutesGained, IReadOnlyList<StepService> Services);

    /// <param name="Hours">In words; none when none are declared.</param>
    public sealed record StepService(Guid Id, string Name, string Organisation, string Site, bool HasEnded, bool IsIllustrative, string? Hours)
    {
        /// <summary>Says apart services that have one name in several places.</summary>
        public string Place => Site.Length > 0 ? $"{Organisation}, {Site}" : Organisation;
    }

    internal sealed class Handler(PortalDbContext db, TimeProvider time) : IQueryHandler<Query, Result>
    {
        public async Task<Result> Handle(Query request, CancellationToken cancellationToken)
        {
            var today = time.Today();
            var pathway = await db.Pathways.AsNoTracking().AsSingleQuery().Where(p => p.Id == request.Id).OneOrNotFoundAsync("pathway", cancellationToken);
            var weeks = await PathwayWeeks.ReadAsync(db, [pathway], today, cancellationToken);
            var availability = weeks.Of(pathway);
            var steps = availability.Steps.Zip(pathway.Steps.OrderBy(s => s.Position), (step, of) => new Step(
                of.Id, step.Name, WeekOf.Hours(step.Hours), step.WeekendMinutesGainedIfAlwaysOpen, step.MinutesGainedIfAlwaysOpen, [.. weeks.Of(of).Select(Service)])).ToList();
            var weakest = availability.WeakestAtWeekends is { } weak ? steps[availability.Steps.ToList().IndexOf(weak)] : null;
            return new Result(pathway.Id, pathway.Name, pathway.Description, pathway.Version, today, WeekOf.Hours(availability.Hours), steps, weakest, LevelOf.Pathway(availability));
        }

        private static StepService Service(PathwayWeeks.StepService service) => new(
            service.Id, service.Name, service.Organisation, service.Site, service.HasEnded, service.IsIllustrative, service.Hours?.ToWords());
    }
}
