using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Areas;
using SevenDay.Application.Changes;
using SevenDay.Application.Errors;
using SevenDay.TestKit;

namespace SevenDay.Application.Tests.Areas;

public sealed class AreaFactTests(TestPortal portal) : IClassFixture<TestPortal>
{
    [Fact]
    public async Task A_share_has_an_interval_and_a_published_value_has_none()
    {
        var (system, area, _) = await portal.AreasAsync();
        var code = await portal.DefineAsync(AreaSamples.Share);

        await portal.SetAsync(code, AreaSamples.Fact(area, numerator: "1,250", denominator: "10,000"));
        await portal.SetAsync(code, AreaSamples.Fact(system, "12.1%"));

        var found = await portal.SendAsync(new GetAreaIndicator.Query(code), TestUser.BoardMember);
        var (counted, published) = (Line(found, area).Figure!, Line(found, system).Figure!);
        (counted.Value, Math.Round(counted.Lower!.Value, 3), Math.Round(counted.Upper!.Value, 3)).ShouldBe((12.5, 11.866, 13.163));
        (published.Value, published.Lower, published.Numerator).ShouldBe((12.1, null, null));
    }

    [Fact]
    public async Task Areas_stand_in_the_order_of_their_tree_whatever_their_values()
    {
        var (system, area, _) = await portal.AreasAsync();
        var code = await portal.DefineAsync(AreaSamples.Minutes);
        await portal.SetAsync(code, AreaSamples.Fact(area, "1"));
        await portal.SetAsync(code, AreaSamples.Fact(system, "99"));

        var lines = (await portal.SendAsync(new GetAreaIndicator.Query(code))).Lines.Select(l => l.Area.Path).ToList();

        lines.ShouldBe([.. lines.Order(StringComparer.Ordinal)]);
        lines.Count.ShouldBe((await portal.SendAsync(new ListAreas.Query())).Count, "areas without a value are there too");
    }

    [Fact]
    public async Task The_latest_value_of_each_area_is_shown_or_those_of_a_period()
    {
        var (system, area, _) = await portal.AreasAsync();
        var code = await portal.DefineAsync(AreaSamples.Minutes);
        await portal.SetAsync(code, AreaSamples.Fact(area, "20", year: 2022));
        await portal.SetAsync(code, AreaSamples.Fact(area, "18", year: 2024));
        await portal.SetAsync(code, AreaSamples.Fact(system, "25", year: 2022));

        var latest = await portal.SendAsync(new GetAreaIndicator.Query(code));
        var earlier = await portal.SendAsync(new GetAreaIndicator.Query(code, new DateOnly(2022, 4, 1)));

        (Line(latest, area).Figure!.Value, Line(latest, system).Figure!.Value, latest.PeriodsDiffer).ShouldBe((18, 25, true));
        (Line(earlier, area).Figure!.Value, earlier.PeriodsDiffer).ShouldBe((20, false));
        latest.Periods.Select(p => p.Words).ShouldBe(["2024/25", "2022/23"]);
        (await portal.SendAsync(new GetAreaIndicator.Query(code, new DateOnly(2001, 1, 1)))).Figures.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_gap_between_fifths_has_the_interval_of_newcombe()
    {
        var (_, area, _) = await portal.AreasAsync();
        var code = await portal.DefineAsync(AreaSamples.Share);
        foreach (var (group, n) in new[] { ("1", "56"), ("3", "50"), ("5", "48") })
            await portal.SetAsync(code, AreaSamples.Fact(area, numerator: n, denominator: group == "1" ? "70" : "80", group: group));

        var groups = (await portal.SendAsync(new GetAreaIndicator.Query(code))).Groups.ShouldHaveSingleItem();

        groups.Groups.Select(g => g.Words).ShouldBe(["Fifth 1, most deprived", "Fifth 3", "Fifth 5, least deprived"]);
        var gap = groups.Gap!;
        // Newcombe 1998, table II, method 10: 56/70 against 48/80.
        (Math.Round(gap.Difference, 4), Math.Round(gap.Lower!.Value, 2), Math.Round(gap.Upper!.Value, 2)).ShouldBe((20, 5.24, 33.39));
        Math.Round(gap.Ratio!.Value, 4).ShouldBe(1.3333);
        gap.RatioLower!.Value.ShouldBeInRange(1, 1.3333);
    }

    [Fact]
    public async Task There_is_no_gap_across_periods_and_none_divided_by_nothing()
    {
        var (system, area, _) = await portal.AreasAsync();
        var code = await portal.DefineAsync(AreaSamples.Share);
        await portal.SetAsync(code, AreaSamples.Fact(area, "12", group: "1", year: 2022));
        await portal.SetAsync(code, AreaSamples.Fact(area, "10", group: "5", year: 2024));
        await portal.SetAsync(code, AreaSamples.Fact(system, "12", group: "1"));
        await portal.SetAsync(code, AreaSamples.Fact(system, "0", group: "5"));

        var found = await portal.SendAsync(new GetAreaIndicator.Query(code));

        found.Groups.Single(g => g.Area.Id == area).Gap.ShouldBeNull();
        found.Groups.Single(g => g.Area.Id == system).Gap.ShouldBe(new DeprivationGap(12, null, null, null, null, null));
    }

    [Theory]
    [InlineData("101", null, null, null, "Fields.Value", "A percentage lies from 0 to 100. Check the value and its unit.")]
    [InlineData(null, "12", "10", null, "Fields.Numerator", "The numerator is above the denominator. Check which is which.")]
    [InlineData(null, "0", "0", null, "Fields.Denominator", "A denominator must be above zero.")]
    [InlineData(null, "7", "900", null, "Fields.Numerator", "Published figures only, no counts below 8: a count of 1 to 7 people could show who somebody is. Join years or groups, or give the published value.")]
    [InlineData("many", null, null, null, "Fields.Value", "Write a number with digits and a decimal point, such as 94.5, without a percent sign or thousands comma.")]
    [InlineData("10", null, null, "6", "Fields.Group", "Fifths go from 1, the most deprived, to 5, the least deprived. Leave the group empty for the whole area.")]
    public async Task Wrong_figures_are_refused_at_their_field(string? value, string? numerator, string? denominator, string? group, string field, string message)
    {
        var (_, area, _) = await portal.AreasAsync();
        var code = await portal.DefineAsync(AreaSamples.Share);

        (await RefusedAsync(code, AreaSamples.Fact(area, value, numerator, denominator, group))).Problems.ShouldHaveSingleItem().ShouldBe(new Problem(field, message));
    }

    [Fact]
    public async Task A_second_value_an_unknown_area_and_a_period_to_come_are_refused()
    {
        var (_, area, _) = await portal.AreasAsync();
        var code = await portal.DefineAsync(AreaSamples.Share);
        await portal.SetAsync(code, AreaSamples.Fact(area, "10", group: "Women"));

        (await RefusedAsync(code, AreaSamples.Fact(area, "11", group: "women"))).Problems.ShouldHaveSingleItem().Message
            .ShouldBe("There is a value for this area, group and period already (2024/25). Correct that one instead: see the list of values.");
        (await RefusedAsync(code, AreaSamples.Fact(Guid.CreateVersion7(), "10"))).Problems.ShouldHaveSingleItem().Field.ShouldBe("Fields.Area");
        (await RefusedAsync(code, AreaSamples.Fact(area, "10", year: 2027))).Problems.ShouldHaveSingleItem().Message.ShouldBe("This period has not begun yet. Check the date.");
        (await RefusedAsync(code, AreaSamples.Fact(area, "10") with { Area = null, From = null })).Problems.Select(p => p.Field).ShouldBe(["Fields.Area", "Fields.From"]);
        await Should.ThrowAsync<NotFoundException>(() => portal.SetAsync("nothing", AreaSamples.Fact(area, "10")));
        await Should.ThrowAsync<ForbiddenException>(() => portal.SetAsync(code, AreaSamples.Fact(area, "10"), user: TestUser.BoardMember));
    }

    [Fact]
    public async Task A_correction_keeps_what_it_said_before_in_the_change_log()
    {
        var (_, area, name) = await portal.AreasAsync();
        var code = await portal.DefineAsync(AreaSamples.Share);
        var id = await portal.SetAsync(code, AreaSamples.Fact(area, "10"));
        var seen = await portal.SendAsync(new GetAreaFact.Query(id), TestUser.ProgrammeLead);
        (seen.Area, seen.Group, seen.Fields.Value).ShouldBe((name, "Whole area", "10"));

        await portal.SetAsync(code, seen.Fields with { Value = "11.5" }, new SetAreaFact.Seen(id, seen.Version, "The publisher revised it"));

        (await portal.SendAsync(new ListAreaFacts.Query(code))).Values.Items.ShouldHaveSingleItem().Figure.Value.ShouldBe(11.5);
        var change = (await portal.SendAsync(new ListChanges.Query(Id: id), TestUser.ProgrammeLead)).List.Items[0];
        (change.Kind, change.Name, change.Reason).ShouldBe(("Fact of an area", "Readmitted", "The publisher revised it"));
        change.Fields.ShouldHaveSingleItem().ShouldBe(new ListChanges.Field("Value", "10", "11.5"));
    }

    [Fact]
    public async Task A_correction_needs_a_reason_a_change_and_the_version_that_is_there()
    {
        var (_, area, _) = await portal.AreasAsync();
        var code = await portal.DefineAsync(AreaSamples.Share);
        var fact = AreaSamples.Fact(area, "10");
        var id = await portal.SetAsync(code, fact);

        (await RefusedAsync(code, fact with { Value = "11" }, new(id, 1, " "))).Problems.ShouldHaveSingleItem().ShouldBe(new Problem("Reason", "Say why you correct it."));
        (await RefusedAsync(code, fact, new(id, 1, "No change"))).Message.ShouldBe("This is what it says already. Change it, or leave it as it is.");
        await portal.SetAsync(code, fact with { Value = "11" }, new(id, 1, "Theirs"));
        await Should.ThrowAsync<StaleException>(() => portal.SetAsync(code, fact with { Value = "12" }, new(id, 1, "Mine")));
        await Should.ThrowAsync<NotFoundException>(() => portal.SetAsync(code, fact with { Value = "12" }, new(Guid.CreateVersion7(), 1, "Nothing")));
    }

    [Fact]
    public async Task A_value_is_removed_with_a_reason()
    {
        var (_, area, _) = await portal.AreasAsync();
        var code = await portal.DefineAsync(AreaSamples.Share);
        var id = await portal.SetAsync(code, AreaSamples.Fact(area, "10"));

        (await Should.ThrowAsync<InvalidException>(() => portal.SendAsync(new RemoveAreaFact.Command(id, 1, null), TestUser.ProgrammeLead))).Message.ShouldBe("Say why you remove it.");
        await Should.ThrowAsync<ForbiddenException>(() => portal.SendAsync(new RemoveAreaFact.Command(id, 1, "Why"), TestUser.Auditor));
        await Should.ThrowAsync<StaleException>(() => portal.SendAsync(new RemoveAreaFact.Command(id, 7, "Why"), TestUser.ProgrammeLead));
        await portal.SendAsync(new RemoveAreaFact.Command(id, 1, "Withdrawn by the publisher"), TestUser.ProgrammeLead);

        (await portal.SendAsync(new GetAreaIndicator.Query(code))).Figures.ShouldBeEmpty();
        await Should.ThrowAsync<NotFoundException>(() => portal.SendAsync(new RemoveAreaFact.Command(id, 1, "Again"), TestUser.ProgrammeLead));
        (await portal.WithDbAsync(db => db.ChangeLog.Where(c => c.EntityId == id).OrderByDescending(c => c.Id).Select(c => c.Reason).FirstAsync())).ShouldBe("Withdrawn by the publisher");
    }

    private static GetAreaIndicator.Line Line(GetAreaIndicator.Result found, Guid area) => found.Lines.Single(l => l.Area.Id == area);

    private Task<InvalidException> RefusedAsync(string code, AreaFactFields fact, SetAreaFact.Seen? corrects = null) => Should.ThrowAsync<InvalidException>(() => portal.SetAsync(code, fact, corrects));
}
