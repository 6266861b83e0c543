using FsCheck;
using FsCheck.Fluent;
using SevenDay.Domain.Hours;

namespace SevenDay.Domain.Tests.Hours;

/// <summary>The laws of a Boolean algebra, with closed as its zero and always open as its one.</summary>
public class WeeklyHoursLawsTests
{
    private static readonly Arbitrary<(WeeklyHours, WeeklyHours, WeeklyHours)> Threes = (
        from a in WeekGen.Weeks.Generator
        from b in WeekGen.Weeks.Generator
        from c in WeekGen.Weeks.Generator
        select (a, b, c)).ToArbitrary();

    [Fact]
    public void Union_and_intersect_do_not_mind_the_order() => Hold((a, b, _) => a.Union(b) == b.Union(a) && a.Intersect(b) == b.Intersect(a));

    [Fact]
    public void Union_and_intersect_do_not_mind_the_grouping() => Hold((a, b, c) =>
        a.Union(b).Union(c) == a.Union(b.Union(c)) && a.Intersect(b).Intersect(c) == a.Intersect(b.Intersect(c)));

    [Fact]
    public void Each_distributes_over_the_other() => Hold((a, b, c) =>
        a.Intersect(b.Union(c)) == a.Intersect(b).Union(a.Intersect(c)) && a.Union(b.Intersect(c)) == a.Union(b).Intersect(a.Union(c)));

    [Fact]
    public void Each_absorbs_the_other() => Hold((a, b, _) => a.Union(a.Intersect(b)) == a && a.Intersect(a.Union(b)) == a);

    [Fact]
    public void A_week_with_itself_is_itself() => Hold((a, _, _) => a.Union(a) == a && a.Intersect(a) == a && a.Except(a) == WeeklyHours.Closed);

    [Fact]
    public void Closed_and_always_open_are_neutral() => Hold((a, _, _) =>
        a.Union(WeeklyHours.Closed) == a && a.Intersect(WeeklyHours.AlwaysOpen) == a
        && a.Union(WeeklyHours.AlwaysOpen) == WeeklyHours.AlwaysOpen && a.Intersect(WeeklyHours.Closed) == WeeklyHours.Closed);

    [Fact]
    public void A_week_and_its_complement_share_out_all_minutes() => Hold((a, _, _) =>
        a.Complement().Complement() == a && a.Union(a.Complement()) == WeeklyHours.AlwaysOpen && a.Intersect(a.Complement()) == WeeklyHours.Closed);

    [Fact]
    public void De_Morgan_holds() => Hold((a, b, _) =>
        a.Union(b).Complement() == a.Complement().Intersect(b.Complement()) && a.Intersect(b).Complement() == a.Complement().Union(b.Complement()));

    [Fact]
    public void Except_is_intersect_with_the_complement() => Hold((a, b, c) =>
        a.Except(b) == a.Intersect(b.Complement()) && a.Except(b.Union(c)) == a.Except(b).Except(c));

    [Fact]
    public void Minutes_add_up() => Hold((a, b, _) => a.TotalMinutes + b.TotalMinutes == a.Union(b).TotalMinutes + a.Intersect(b).TotalMinutes);

    private static void Hold(Func<WeeklyHours, WeeklyHours, WeeklyHours, bool> law) =>
        Prop.ForAll(Threes, three => law(three.Item1, three.Item2, three.Item3)).QuickCheckThrowOnFailure();
}
