using SevenDay.Analytics;
using SevenDay.Application.Errors;
using SevenDay.Application.Measures;
using SevenDay.Domain.Measures;
using SevenDay.TestKit;

namespace SevenDay.Application.Tests.Measures;

public sealed class RebaseAndNoteTests(EssexPortal portal) : IClassFixture<EssexPortal>
{
    private static readonly TestUser Lead = TestUser.ProgrammeLead;
    private static readonly DateOnly April = new(2017, 4, 1);

    [Fact]
    public async Task A_rebase_says_that_it_turned_the_target_sign_and_can_be_undone()
    {
        var before = await ChartAsync("RAJ");
        before.Assurance.ShouldBe(Assurance.ConsistentFail);

        await portal.SendAsync(new RebaseMeasure.Command("ae-4-hour", "RAJ", "all", April, "New unit opened"), Lead);

        var after = await ChartAsync("RAJ");
        after.Assurance.ShouldBe(Assurance.Inconsistent);
        after.Warnings.ShouldContain(w => w.StartsWith("The rebase on 1 April 2017 changes how the target stands", StringComparison.Ordinal));
        var rebase = after.Points.Single(p => p.Rebase is not null).Rebase!;
        (rebase.Reason, rebase.By, rebase.At).ShouldBe(("New unit opened", "Test programme lead", new DateTime(2026, 11, 21, 12, 0, 0)));
        var seen = await portal.SendAsync(new GetMeasureValue.Query("ae-4-hour", rebase.ValueId!.Value), Lead);
        (await Should.ThrowAsync<InvalidException>(() => portal.SendAsync(new RemoveMeasureValue.Command("ae-4-hour", rebase.ValueId!.Value, seen.Version, "Wrong"), Lead))).Message.ShouldContain("Undo that first");

        await portal.SendAsync(new UndoRebase.Command("ae-4-hour", rebase.ValueId!.Value, seen.Version, "No change was found"), Lead);

        (await ChartAsync("RAJ")).Assurance.ShouldBe(Assurance.ConsistentFail);
        (await portal.SendAsync(new ListMeasureValues.Query("ae-4-hour"))).Changes.Take(2).Select(c => c.Kind).ShouldBe([ValueChangeKind.RebaseUndone, ValueChangeKind.Rebased]);
    }

    [Theory]
    [InlineData("2017-04-02", "New unit", "There is no value for the period from 2 April 2017")]
    [InlineData("2016-04-01", "New unit", "first period")]
    [InlineData("2017-04-01", "", "Say what changed")]
    [InlineData(null, "New unit", "Choose the period")]
    public async Task A_rebase_needs_a_point_and_a_reason(string? period, string reason, string message) =>
        (await Should.ThrowAsync<InvalidException>(() => portal.SendAsync(
            new RebaseMeasure.Command("ae-4-hour", "RDE", "all", period is null ? null : DateOnly.Parse(period, null), reason), Lead))).Message.ShouldContain(message);

    [Fact]
    public async Task Those_whose_figures_it_shows_start_no_limits_again() =>
        await Should.ThrowAsync<ForbiddenException>(() => portal.SendAsync(new RebaseMeasure.Command("ae-4-hour", "RDE", "all", April, "Better"), TestUser.TrustEditor()));

    [Fact]
    public async Task A_cycle_is_written_changed_and_taken_off()
    {
        var id = await portal.SendAsync(new AddMeasureNote.Command("ae-4-hour", "RDE", Cycle), Lead);
        var seen = await portal.SendAsync(new GetMeasureNote.Query("ae-4-hour", id), Lead);
        seen.Fields.ShouldBe(Cycle);

        await portal.SendAsync(new ChangeMeasureNote.Command("ae-4-hour", id, seen.Version, Cycle with { DoOn = new DateOnly(2017, 6, 1), DoWords = "Tried" }), Lead);

        var note = (await portal.SendAsync(new GetMeasure.Query("ae-4-hour", "RDE"))).Notes.ShouldHaveSingleItem();
        (note.Fields.DoWords, note.By).ShouldBe(("Tried", "Test programme lead"));
        await Should.ThrowAsync<StaleException>(() => portal.SendAsync(new RemoveMeasureNote.Command("ae-4-hour", id, seen.Version), Lead));
        await portal.SendAsync(new RemoveMeasureNote.Command("ae-4-hour", id, seen.Version + 1), Lead);
        (await portal.SendAsync(new GetMeasure.Query("ae-4-hour", "RDE"))).Notes.ShouldBeEmpty();
    }

    [Fact]
    public async Task Stages_follow_one_another_and_have_both_date_and_words()
    {
        await RefusedAsync(Cycle with { DoOn = new DateOnly(2017, 4, 1), DoWords = "Too early" }, "lies before that of “plan”");
        await RefusedAsync(Cycle with { StudyWords = "No date" }, "Enter the date that belongs to what was found");
        await RefusedAsync(Cycle with { ActOn = new DateOnly(2018, 1, 1) }, "Enter what follows from it");
        await RefusedAsync(Cycle with { Kind = NoteKind.Event, DoOn = new DateOnly(2018, 1, 1), DoWords = "x" }, "An event has no stages");
        await RefusedAsync(Cycle with { Words = null }, "Enter the plan");
        await RefusedAsync(Cycle with { Title = " " }, "Enter a title");
    }

    private static NoteFields Cycle { get; } = new(NoteKind.Cycle, "Weekend round", new DateOnly(2017, 5, 1), "See everybody twice", null, null, null, null, null, null);

    private async Task RefusedAsync(NoteFields fields, string message) =>
        (await Should.ThrowAsync<InvalidException>(() => portal.SendAsync(new AddMeasureNote.Command("ae-4-hour", "RDE", fields), Lead))).Message.ShouldContain(message);

    private async Task<MeasureChart> ChartAsync(string ods) => (await portal.SendAsync(new GetMeasure.Query("ae-4-hour", ods))).Chart;
}
