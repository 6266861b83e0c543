using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Errors;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Application.Time;
using SevenDay.Data;
using SevenDay.Domain.Hours;
using SevenDay.Domain.Pathways;

namespace SevenDay.Application.Pathways;

/// <summary>What hours added to some of its services would do to a pathway, and to every other pathway that they meet. Saves nothing.</summary>
public static class TryHours
{
    /// <param name="Added">Empty words add nothing.</param>
    [Requires(Permission.ViewPathways)]
    public sealed record Query(Guid PathwayId, IReadOnlyList<AddedHours> Added) : IQuery<Result>;

    /// <param name="Today">The day whose declared hours were used.</param>
    /// <param name="Steps">What hours can be added to; a service that meets several steps stands at the first.</param>
    /// <param name="LeftOut">Whether hours were given for a service that meets no step.</param>
    /// <param name="Effect">None when nothing was added, or not all of it could be read.</param>
    public sealed record Result(Guid Id, string Name, DateOnly Today, IReadOnlyList<StepLine> Steps, bool LeftOut, Effect? Effect)
    {
        public IEnumerable<ServiceLine> Services => Steps.SelectMany(s => s.Services);
    }

    /// <param name="Elsewhere">Names of services of this step that stand at an earlier one.</param>
    public sealed record StepLine(string Name, IReadOnlyList<ServiceLine> Services, IReadOnlyList<string> Elsewhere);

    /// <param name="Now">Its hours today in words; none when none are declared.</param>
    /// <param name="Typed">What was typed for it.</param>
    /// <param name="Problem">Why that could not be used, as a sentence.</param>
    /// <param name="MinutesAdded">Minutes of the week in which it is closed now and would be open.</param>
    /// <param name="MayPlan">Whether the user may save planned hours for it.</param>
    public sealed record ServiceLine(
        Guid Id, long Version, string Name, string Place, bool HasEnded, bool IsIllustrative, string? Now, string? Typed, string? Problem, int MinutesAdded, bool MayPlan);

    /// <param name="LevelBefore">The level of seven-day provision now.</param>
    /// <param name="LevelAfter">The same with the hours added.</param>
    /// <param name="Missed">Cases that missed a time limit, and those that the hours added would cover; none for somebody who sees no single case.</param>
    public sealed record Effect(
        WeekOf Before, WeekOf After, LevelOf LevelBefore, LevelOf LevelAfter, IReadOnlyList<StepEffect> Steps, string? WeakestAfter, IReadOnlyList<Ripple> Ripples,
        MissedCases? Missed = null);

    /// <param name="WeekendHeldBack">Weekend minutes that the pathway would still gain if only this step ran 24/7.</param>
    public sealed record StepEffect(string Name, WeekOf Before, WeekOf After, int WeekendHeldBack);

    /// <summary>Another pathway that the same services meet; levels are those of seven-day provision.</summary>
    public sealed record Ripple(Guid Id, string Name, int WeekdayBefore, int WeekdayAfter, int WeekendBefore, int WeekendAfter, int LevelBefore, int LevelAfter);

    internal sealed class Handler(PortalDbContext db, ICurrentUser user, TimeProvider time) : IQueryHandler<Query, Result>
    {
        public async Task<Result> Handle(Query request, CancellationToken cancellationToken)
        {
            var today = time.Today();
            var typed = request.Added.Where(a => !string.IsNullOrWhiteSpace(a.Words)).DistinctBy(a => a.ServiceId).ToDictionary(a => a.ServiceId);
            var ids = typed.Keys.ToList();
            var pathways = await db.Pathways.AsNoTracking().AsSingleQuery()
                .Where(p => p.Id == request.PathwayId || p.Steps.Any(s => s.Services.Any(v => ids.Contains(v.ServiceId))))
                .OrderBy(p => p.Name).ThenBy(p => p.Id).ToListAsync(cancellationToken);
            var pathway = pathways.Find(p => p.Id == request.PathwayId) ?? throw new NotFoundException("pathway");
            var weeks = await PathwayWeeks.ReadAsync(db, pathways, today, cancellationToken);

            var steps = StepLines(pathway, weeks, typed);
            var map = PathwayWeeks.Map(pathway);
            var known = typed.Values.Where(a => map.ServiceIds.Contains(a.ServiceId)).ToList();
            var readable = known.Count > 0 && steps.SelectMany(s => s.Services).All(s => s.Problem is null);
            var added = known.ToDictionary(a => a.ServiceId, a => a.TryRead(out var extra, out _) ? extra : WeeklyHours.Closed);
            var effect = readable ? EffectOf(map, pathways.Where(p => p != pathway).Select(PathwayWeeks.Map), weeks.Hours, added) : null;
            if (effect is not null)
                effect = effect with { Missed = await MissedCases.ReadAsync(db, user, weeks.Hours, added, map.ServiceIds, cancellationToken) };
            return new Result(pathway.Id, pathway.Name, today, steps, known.Count < typed.Count, effect);
        }

        private List<StepLine> StepLines(Pathway pathway, PathwayWeeks weeks, Dictionary<Guid, AddedHours> typed)
        {
            var shown = new HashSet<Guid>();
            return [.. pathway.Steps.OrderBy(s => s.Position).Select(step =>
            {
                var (here, elsewhere) = (new List<ServiceLine>(), new List<string>());
                foreach (var service in weeks.Of(step))
                {
                    if (shown.Add(service.Id)) here.Add(LineOf(service, typed.GetValueOrDefault(service.Id)));
                    else elsewhere.Add(service.Name);
                }
                return new StepLine(step.Name, here, elsewhere);
            })];
        }

        private ServiceLine LineOf(PathwayWeeks.StepService service, AddedHours? added)
        {
            var (hours, problem) = (WeeklyHours.Closed, (string?)null);
            if (service.HasEnded && added is not null) problem = "This service has ended, so it cannot open for longer. Empty its box.";
            else if (added?.TryRead(out hours, out problem) == false) problem = $"{service.Name}: {problem}";
            else problem = null;
            return new ServiceLine(
                service.Id, service.Version, service.Name, service.Place, service.HasEnded, service.IsIllustrative, service.Hours?.ToWords(), added?.Words, problem,
                hours.Except(service.Hours ?? WeeklyHours.Closed).TotalMinutes, !service.HasEnded && user.Has(Permission.EditHours) && user.MayActFor(service.OrganisationId));
        }

        private static Effect EffectOf(PathwayMap pathway, IEnumerable<PathwayMap> others, IReadOnlyDictionary<Guid, WeeklyHours> hours, IReadOnlyDictionary<Guid, WeeklyHours> added)
        {
            var change = PathwayChange.Of(pathway, hours, added);
            var steps = change.Before.Steps.Zip(change.After.Steps, (before, after) => new StepEffect(
                before.Name, WeekOf.Hours(before.Hours), WeekOf.Hours(after.Hours), after.WeekendMinutesGainedIfAlwaysOpen));
            var ripples = others.Select(other => (other, Change: PathwayChange.Of(other, hours, added))).Select(o => new Ripple(
                o.other.Id, o.other.Name, o.Change.Before.Hours.WeekdayMinutes, o.Change.After.Hours.WeekdayMinutes,
                o.Change.Before.Hours.WeekendMinutes, o.Change.After.Hours.WeekendMinutes,
                LevelOf.Pathway(o.Change.Before).Level, LevelOf.Pathway(o.Change.After).Level));
            return new Effect(
                WeekOf.Hours(change.Before.Hours), WeekOf.Hours(change.After.Hours), LevelOf.Pathway(change.Before), LevelOf.Pathway(change.After),
                [.. steps], change.After.WeakestAtWeekends?.Name, [.. ripples]);
        }
    }
}
