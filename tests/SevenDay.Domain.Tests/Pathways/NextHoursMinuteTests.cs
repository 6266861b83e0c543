using FsCheck;
using FsCheck.Fluent;
using SevenDay.Domain.Hours;
using SevenDay.Domain.Pathways;

namespace SevenDay.Domain.Tests.Pathways;

/// <summary>Holds the ranking against a count of every minute of the week.</summary>
public class NextHoursMinuteTests
{
    [Fact]
    public void Every_gain_is_found_and_nothing_else() => ForAll((programme, next, weekend) =>
    {
        var found = Bits(next);
        return Services(programme).All(service => programme.Pathways.All(pathway => Minutes(weekend).All(minute =>
            found.Contains((service, pathway.Id, minute)) == GainsAt(programme, pathway, service, minute))));
    });

    [Fact]
    public void A_stretch_is_closed_within_one_day_and_as_long_as_it_can_be() => ForAll((programme, next, _) => next.Extensions.Select(e => e.Extension).All(e =>
        e.Stretch.Start / 1440 == (e.Stretch.End - 1) / 1440
        && Enumerable.Range(e.Stretch.Start, e.Stretch.Length).All(minute => !programme.IsOpen(e.ServiceId, minute))
        && !next.Extensions.Select(other => other.Extension).Any(other => other.ServiceId == e.ServiceId && other.Stretch.Start == e.Stretch.End
            && e.Stretch.End % 1440 != 0 && other.Pathways.SequenceEqual(e.Pathways))));

    [Fact]
    public void Ranks_follow_the_figures_and_equals_share_one() => ForAll((_, next, _) =>
    {
        var figures = next.Extensions.Select(e => (e.Rank, Key: (e.Extension.GainedPerAdded, e.Extension.WeekendMinutesGained, e.Extension.MinutesGained), e.Instead.Count, e.EqualElsewhere)).ToList();
        return figures.All(f => f.Rank == 1 + figures.Count(other => other.Key.CompareTo(f.Key) > 0)
            && 1 + f.Count + f.EqualElsewhere == figures.Count(other => other.Key == f.Key));
    });

    [Fact]
    public void What_an_extension_promises_a_what_if_confirms() => ForAll((programme, next, _) => next.Extensions.Select(e => e.Extension).All(e =>
    {
        var added = new Dictionary<Guid, WeeklyHours> { [e.ServiceId] = WeeklyHours.FromIntervals([e.Stretch]) };
        return programme.Pathways.Sum(p => PathwayChange.Of(p, programme.Hours, added) is var change ? change.WeekdayMinutesGained + change.WeekendMinutesGained : 0) == e.MinutesGained;
    }));

    [Fact]
    public void Where_nothing_helps_the_closed_steps_are_named() => ForAll((programme, next, weekend) => programme.Pathways.Where(p => p.Steps.Count > 0).All(pathway =>
        Minutes(weekend).All(minute =>
        {
            var closed = pathway.Steps.Where(step => !IsMet(programme, step, minute)).ToList();
            var named = next.Stuck.Where(stuck => stuck.PathwayId == pathway.Id && stuck.Hours.IsOpenAt(minute)).ToList();
            return closed.Count == 0 || Services(programme).Any(service => GainsAt(programme, pathway, service, minute))
                ? named.Count == 0
                : named.Count == 1 && named[0].Steps.SequenceEqual(closed.Select(step => step.Name));
        })));

    private static void ForAll(Func<Programme, NextHours, bool, bool> holds) => Check.One(Config.QuickThrowOnFailure.WithMaxTest(40), Prop.ForAll(Programme.Any, programme =>
        new[] { true, false }.All(weekend => holds(programme, NextHours.Of(programme.Pathways, programme.Hours, weekend), weekend))));

    private static bool IsMet(Programme programme, StepMap step, int minute) => step.ServiceIds.Any(id => programme.IsOpen(id, minute));

    private static bool GainsAt(Programme programme, PathwayMap pathway, Guid service, int minute)
    {
        var closed = pathway.Steps.Where(step => !IsMet(programme, step, minute)).ToList();
        return closed.Count > 0 && closed.All(step => step.ServiceIds.Contains(service));
    }

    private static IEnumerable<int> Minutes(bool weekend) => Enumerable.Range(weekend ? 7200 : 0, weekend ? 2880 : 10_080);

    private static IEnumerable<Guid> Services(Programme programme) => programme.Pathways.SelectMany(p => p.ServiceIds).Distinct();

    private static HashSet<(Guid Service, Guid Pathway, int Minute)> Bits(NextHours next) => [.. next.Extensions.Select(e => e.Extension).SelectMany(e =>
        e.Pathways.SelectMany(pathway => Enumerable.Range(e.Stretch.Start, e.Stretch.Length).Select(minute => (e.ServiceId, pathway, minute))))];
}
