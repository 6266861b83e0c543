using SevenDay.Application.Errors;
using SevenDay.Application.Measures;
using SevenDay.TestKit;

namespace SevenDay.Application.Tests.Measures;

public sealed class LinkMeasuresTests(EssexPortal portal) : IClassFixture<EssexPortal>
{
    [Fact]
    public async Task Each_of_the_two_shows_the_others_latest_value()
    {
        var gp = await portal.SendAsync(new ListLinkedMeasures.Query("gp-access"), TestUser.BoardMember);
        var attendances = await portal.SendAsync(new ListLinkedMeasures.Query("AE-self-presentation"));

        gp.Linked.ShouldHaveSingleItem().Measure.Code.ShouldBe("ae-self-presentation");
        attendances.Linked.Select(l => l.Measure.Code).ShouldBe(["gp-access", "ae-4-hour"], ignoreOrder: true);
        attendances.Linked.Single(l => l.Measure.Code == "ae-4-hour").Measure.Series.Count.ShouldBe(5);
        attendances.Others.ShouldNotContain(o => o.Code == "gp-access" || o.Code == "ae-self-presentation");
    }

    [Fact]
    public async Task A_pair_is_made_once_and_undone_from_either_side()
    {
        var id = await portal.SendAsync(new LinkMeasures.Command("infections", "shmi", "Harm and deaths"), TestUser.ProgrammeLead);

        (await RefusedAsync("shmi", "infections", "Again")).ShouldBe(new Problem("Other", "These two are read beside each other already. Choose another measure."));
        await Should.ThrowAsync<NotFoundException>(() => portal.SendAsync(new UnlinkMeasures.Command("staff-survey", id), TestUser.ProgrammeLead));
        await portal.SendAsync(new UnlinkMeasures.Command("shmi", id), TestUser.ProgrammeLead);

        (await portal.SendAsync(new ListLinkedMeasures.Query("infections"))).Linked.ShouldBeEmpty();
    }

    [Fact]
    public async Task What_makes_no_pair_is_said_in_a_sentence()
    {
        (await RefusedAsync("infections", "", "Why")).ShouldBe(new Problem("Other", "Choose the other measure."));
        (await RefusedAsync("infections", "shmi", " ")).ShouldBe(new Problem("Why", "Say what a reader sees by both."));
        (await RefusedAsync("infections", "nothing", "Why")).Field.ShouldBe("Other");
        (await RefusedAsync("infections", "infections", "Why")).Message.ShouldBe("A measure cannot be read beside itself. Choose another one.");
        await Should.ThrowAsync<NotFoundException>(() => portal.SendAsync(new LinkMeasures.Command("nothing", "shmi", "Why"), TestUser.ProgrammeLead));
        await Should.ThrowAsync<ForbiddenException>(() => portal.SendAsync(new LinkMeasures.Command("infections", "shmi", "Why"), TestUser.TrustEditor()));
        await Should.ThrowAsync<NotFoundException>(() => portal.SendAsync(new ListLinkedMeasures.Query("nothing")));
    }

    private async Task<Problem> RefusedAsync(string code, string other, string why) =>
        (await Should.ThrowAsync<InvalidException>(() => portal.SendAsync(new LinkMeasures.Command(code, other, why), TestUser.ProgrammeLead))).Problems.ShouldHaveSingleItem();
}
