using SevenDay.Application.Changes;
using SevenDay.Application.Errors;
using SevenDay.Application.Workstreams;
using SevenDay.TestKit;
using static SevenDay.Application.Tests.Workstreams.WorkstreamsOf;

namespace SevenDay.Application.Tests.Workstreams;

public sealed class SetProgressTests(TestPortal portal) : IClassFixture<TestPortal>
{
    [Fact]
    public async Task Scores_are_kept_and_the_latest_stands_in_the_list()
    {
        var id = await portal.WorkstreamAsync();
        await portal.SendAsync(new SetProgress.Command(id, 1, 2, Today.AddDays(-20), "Busy"), TestUser.ProgrammeLead);
        await portal.SendAsync(new SetProgress.Command(id, 2, 3, Today, "Fewer waits for six weeks"), TestUser.ProgrammeLead);

        var workstream = await portal.SendAsync(new GetWorkstream.Query(id), TestUser.BoardMember);
        workstream.Progress.Select(p => (p.Score, p.Words, p.On)).ShouldBe([(3, "modest improvement", Today), (2, "active, but nothing changed yet", Today.AddDays(-20))]);
        var item = (await portal.SendAsync(new ListWorkstreams.Query(workstream.Name), TestUser.BoardMember)).List.Items.Single(w => w.Id == id);
        (item.Progress!.Score, item.Progress.Evidence).ShouldBe((3, "Fewer waits for six weeks"));
        (await portal.SendAsync(new GetProgress.Query(id))).ShouldSatisfyAllConditions(p => p.Version.ShouldBe(3), p => p.Scale.Count.ShouldBe(10), p => p.History.Count.ShouldBe(2));
    }

    [Fact]
    public async Task A_second_score_of_the_same_day_corrects_the_first_and_the_log_keeps_both()
    {
        var id = await portal.WorkstreamAsync();
        await portal.SendAsync(new SetProgress.Command(id, 1, 4, Today, "Too early"), TestUser.ProgrammeLead);
        var score = await portal.SendAsync(new SetProgress.Command(id, 2, 2.5, Today, "Tested only"), TestUser.ProgrammeLead);

        (await portal.SendAsync(new GetProgress.Query(id))).History.ShouldHaveSingleItem().Score.ShouldBe(2.5);
        var logged = (await portal.SendAsync(new ListChanges.Query(Id: score))).List.Items;
        logged[0].Kind.ShouldBe("Progress score");
        logged[0].Fields.ShouldContain(f => f.Name == "Score" && f.From == "4" && f.To == "2.5");
    }

    [Theory]
    [InlineData(3.2, 0, "Score", "Choose a score from 0.5 to 5 in steps of a half.")]
    [InlineData(0, 0, "Score", "Choose a score from 0.5 to 5 in steps of a half.")]
    [InlineData(6, 0, "Score", "Choose a score from 0.5 to 5 in steps of a half.")]
    [InlineData(3, 1, "On", "The day must be today or in the past.")]
    [InlineData(3, -9, "On", "The day is before that of the last score. Enter that day or a later one.")]
    public async Task What_is_wrong_has_a_sentence(double score, int days, string field, string sentence)
    {
        var id = await portal.WorkstreamAsync();
        await portal.SendAsync(new SetProgress.Command(id, 1, 1, Today.AddDays(-8), "Agreed"));

        var problem = (await Should.ThrowAsync<InvalidException>(() => portal.SendAsync(new SetProgress.Command(id, 2, score, Today.AddDays(days), "Seen")))).Problems.ShouldHaveSingleItem();

        (problem.Field, problem.Message).ShouldBe((field, sentence));
    }

    [Fact]
    public async Task Who_may_not_or_comes_second_saves_nothing()
    {
        var id = await portal.WorkstreamAsync();
        await Should.ThrowAsync<ForbiddenException>(() => portal.SendAsync(new SetProgress.Command(id, 1, 1, Today, "Agreed"), TestUser.BoardMember));
        await Should.ThrowAsync<NotFoundException>(() => portal.SendAsync(new SetProgress.Command(Guid.CreateVersion7(), 1, 1, Today, "Agreed"), TestUser.ProgrammeLead));
        await portal.SendAsync(new SetProgress.Command(id, 1, 1, Today, "Agreed"));

        await Should.ThrowAsync<StaleException>(() => portal.SendAsync(new SetProgress.Command(id, 1, 5, Today, "Done")));
        (await portal.SendAsync(new GetProgress.Query(id))).History.ShouldHaveSingleItem().Score.ShouldBe(1);
    }
}
