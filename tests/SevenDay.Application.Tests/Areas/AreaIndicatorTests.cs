using SevenDay.Application.Areas;
using SevenDay.Application.Errors;
using SevenDay.Domain.Areas;
using SevenDay.TestKit;

namespace SevenDay.Application.Tests.Areas;

public sealed class AreaIndicatorTests(TestPortal portal) : IClassFixture<TestPortal>
{
    [Fact]
    public async Task An_indicator_is_listed_by_topic_before_it_has_values()
    {
        var code = await portal.DefineAsync(AreaSamples.Minutes with { Name = "Listed travel time" });

        var list = await portal.SendAsync(new ListAreaIndicators.Query("listed TRAVEL", AreaTopic.TravelTime), TestUser.BoardMember);

        var item = list.Indicators.ShouldHaveSingleItem();
        (item.Code, item.Unit, item.Areas, item.Latest, list.MayManage).ShouldBe((code, AreaUnit.Minutes, 0, null, false));
        (await portal.SendAsync(new ListAreaIndicators.Query("listed travel", AreaTopic.Spend))).Indicators.ShouldBeEmpty();
        (await portal.SendAsync(new GetAreaIndicator.Query(code))).Figures.ShouldBeEmpty();
    }

    [Fact]
    public async Task What_is_missing_or_unknown_is_said_at_its_field()
    {
        var empty = new AreaIndicatorFields(null, null, null, null, null, null, " ", null);

        (await RefusedAsync("x", empty)).Problems.Select(p => p.Field).ShouldBe(["Fields.Name", "Fields.Topic", "Fields.Unit", "Fields.Better", "Fields.Source"], ignoreOrder: true);
        (await RefusedAsync("x", AreaSamples.Share with { Unit = "furlongs" })).Problems.ShouldHaveSingleItem().Message.ShouldStartWith("This unit is not known. Choose one of people; number; %;");
        (await RefusedAsync("Not a code", AreaSamples.Share)).Problems.ShouldHaveSingleItem().Field.ShouldBe("Code");
        (await RefusedAsync(" ", AreaSamples.Share)).Problems.ShouldHaveSingleItem().Message.ShouldBe("Enter a code, such as travel-time.");
    }

    [Fact]
    public async Task A_code_is_given_once()
    {
        var code = await portal.DefineAsync(AreaSamples.Share);

        (await RefusedAsync(code.ToUpperInvariant(), AreaSamples.Share)).Problems.ShouldHaveSingleItem().ShouldBe(new Problem("Code", "“Readmitted” has this code already. Choose another code."));
    }

    [Fact]
    public async Task A_change_is_kept_unless_somebody_else_was_first()
    {
        var code = await portal.DefineAsync(AreaSamples.Share);
        var seen = await portal.SendAsync(new GetAreaIndicatorDefinition.Query(code), TestUser.ProgrammeLead);
        seen.Fields.ShouldBe(AreaSamples.Share);

        await portal.SendAsync(new ChangeAreaIndicator.Command(code, seen.Version, seen.Fields with { Owner = "Chief nurse" }), TestUser.ProgrammeLead);

        (await portal.SendAsync(new GetAreaIndicator.Query(code))).Head.Owner.ShouldBe("Chief nurse");
        await Should.ThrowAsync<StaleException>(() => portal.SendAsync(new ChangeAreaIndicator.Command(code, seen.Version, seen.Fields with { Owner = "Mine" }), TestUser.ProgrammeLead));
        await Should.ThrowAsync<NotFoundException>(() => portal.SendAsync(new ChangeAreaIndicator.Command("nothing", 1, seen.Fields), TestUser.ProgrammeLead));
    }

    [Fact]
    public async Task The_unit_stays_once_there_are_values()
    {
        var (_, area, _) = await portal.AreasAsync();
        var code = await portal.DefineAsync(AreaSamples.Share);
        await portal.SetAsync(code, AreaSamples.Fact(area, "12.5"));
        var seen = await portal.SendAsync(new GetAreaIndicatorDefinition.Query(code), TestUser.ProgrammeLead);

        seen.HasValues.ShouldBeTrue();
        (await Should.ThrowAsync<InvalidException>(() => portal.SendAsync(new ChangeAreaIndicator.Command(code, seen.Version, seen.Fields with { Unit = "per 1,000" }), TestUser.ProgrammeLead)))
            .Problems.ShouldHaveSingleItem().Field.ShouldBe("Fields.Unit");
    }

    [Fact]
    public async Task It_is_for_those_who_say_what_measures_mean()
    {
        await Should.ThrowAsync<ForbiddenException>(() => portal.SendAsync(new DefineAreaIndicator.Command("denied", AreaSamples.Share), TestUser.TrustEditor()));
        await Should.ThrowAsync<ForbiddenException>(() => portal.SendAsync(new ChangeAreaIndicator.Command("denied", 1, AreaSamples.Share), TestUser.BoardMember));
        await Should.ThrowAsync<NotFoundException>(() => portal.SendAsync(new GetAreaIndicator.Query("nothing"), TestUser.Auditor));
    }

    private Task<InvalidException> RefusedAsync(string code, AreaIndicatorFields fields) =>
        Should.ThrowAsync<InvalidException>(() => portal.SendAsync(new DefineAreaIndicator.Command(code, fields), TestUser.ProgrammeLead));
}
