using SevenDay.Application.Errors;
using SevenDay.Application.Measures;
using SevenDay.Domain.Measures;
using SevenDay.TestKit;

namespace SevenDay.Application.Tests.Measures;

public sealed class MeasureDefinitionTests(EssexPortal portal) : IClassFixture<EssexPortal>
{
    private static readonly MeasureFields Fields = new(
        "Bed days", "days", MeasureKind.Mean, Improvement.Decrease, "1,200.5", "Fewer", "Which wards?", 3, "Chief operating officer", "Ward returns", "All wards");

    [Fact]
    public async Task A_measure_is_added_with_owner_question_and_version_1()
    {
        var code = await portal.SendAsync(new AddMeasure.Command("Bed-Days", Fields), TestUser.ProgrammeLead);

        code.ShouldBe("bed-days");
        var measure = await portal.SendAsync(new GetMeasure.Query(code), TestUser.BoardMember);
        (measure.Owner, measure.OpenQuestion, measure.Target, measure.DefinitionVersion, measure.Shown).ShouldBe(("Chief operating officer", "Which wards?", 1200.5, 1, null));
    }

    [Fact]
    public async Task A_change_of_meaning_needs_a_reason_and_keeps_what_it_meant_before()
    {
        await portal.SendAsync(new AddMeasure.Command("meaning", Fields), TestUser.ProgrammeLead);
        var seen = await portal.SendAsync(new GetMeasureDefinition.Query("meaning"), TestUser.ProgrammeLead);
        var other = seen.Fields with { Definition = "All wards but maternity" };

        (await Should.ThrowAsync<InvalidException>(() => portal.SendAsync(new ChangeMeasure.Command("meaning", seen.Version, other, " "), TestUser.ProgrammeLead)))
            .Problems.ShouldHaveSingleItem().Field.ShouldBe("Reason");
        var saved = await portal.SendAsync(new ChangeMeasure.Command("meaning", seen.Version, other, "Maternity counts by births"), TestUser.ProgrammeLead);

        saved.DefinitionVersion.ShouldBe(2);
        var earlier = (await portal.SendAsync(new GetMeasure.Query("meaning"))).Earlier.ShouldHaveSingleItem();
        (earlier.Number, earlier.Definition, earlier.Reason, earlier.By).ShouldBe((1, "All wards", "Maternity counts by births", "Test programme lead"));
    }

    [Fact]
    public async Task Another_target_or_owner_is_no_new_version()
    {
        await portal.SendAsync(new AddMeasure.Command("same-meaning", Fields), TestUser.ProgrammeLead);
        var seen = await portal.SendAsync(new GetMeasureDefinition.Query("same-meaning"), TestUser.ProgrammeLead);

        var saved = await portal.SendAsync(new ChangeMeasure.Command("same-meaning", seen.Version, seen.Fields with { Target = "", Owner = "Medical director" }, null), TestUser.ProgrammeLead);

        (saved.DefinitionVersion, saved.MeaningChanged).ShouldBe((1, false));
    }

    [Fact]
    public async Task A_change_of_what_somebody_else_changed_is_refused()
    {
        await portal.SendAsync(new AddMeasure.Command("stale", Fields), TestUser.ProgrammeLead);
        var seen = await portal.SendAsync(new GetMeasureDefinition.Query("stale"), TestUser.ProgrammeLead);
        await portal.SendAsync(new ChangeMeasure.Command("stale", seen.Version, seen.Fields with { Name = "Theirs" }, null), TestUser.ProgrammeLead);

        await Should.ThrowAsync<StaleException>(() => portal.SendAsync(new ChangeMeasure.Command("stale", seen.Version, seen.Fields with { Name = "Mine" }, null), TestUser.ProgrammeLead));
    }

    [Fact]
    public async Task Unit_and_kind_stay_once_values_are_there()
    {
        var seen = await portal.SendAsync(new GetMeasureDefinition.Query("ae-4-hour"), TestUser.ProgrammeLead);

        seen.HasValues.ShouldBeTrue();
        (await Should.ThrowAsync<InvalidException>(() => portal.SendAsync(
            new ChangeMeasure.Command("ae-4-hour", seen.Version, seen.Fields with { Unit = "hours", Target = "4" }, "Other unit"), TestUser.ProgrammeLead)))
            .Problems.ShouldHaveSingleItem().Field.ShouldBe("Fields.Unit");
        (await portal.ImportMeasuresAsync("ae-4-hour,Renamed,hours,rate,increase,4,4,x\n")).Problems.ShouldHaveSingleItem().Message.ShouldContain("Values have been entered");
    }

    [Theory]
    [InlineData("%", "101", "Fields.Target", "from 0 to 100")]
    [InlineData("%", "-1", "Fields.Target", "from 0 to 100")]
    [InlineData("days", "lots", "Fields.Target", "as a number")]
    [InlineData("days", "1,5", "Fields.Target", "as a number")]
    [InlineData("", "1", "Fields.Unit", "Enter the unit")]
    public async Task What_is_wrong_is_said_at_its_field(string unit, string target, string field, string message)
    {
        var problem = (await Should.ThrowAsync<InvalidException>(() => portal.SendAsync(
            new AddMeasure.Command("wrong", Fields with { Unit = unit, Target = target }), TestUser.ProgrammeLead))).Problems.ShouldHaveSingleItem();

        (problem.Field, problem.Message.Contains(message)).ShouldBe((field, true), problem.Message);
    }

    [Theory]
    [InlineData("ae-4-hour", "has this code already")]
    [InlineData("new", "cannot be")]
    [InlineData("two words", "hyphens")]
    public async Task A_code_is_free_and_fits_an_address(string code, string message) =>
        (await Should.ThrowAsync<InvalidException>(() => portal.SendAsync(new AddMeasure.Command(code, Fields), TestUser.ProgrammeLead))).Message.ShouldContain(message);

    [Fact]
    public async Task Who_may_not_manage_measures_is_refused() =>
        await Should.ThrowAsync<ForbiddenException>(() => portal.SendAsync(new AddMeasure.Command("mine", Fields), TestUser.TrustEditor()));

    [Fact]
    public async Task The_list_is_narrowed_to_a_domain()
    {
        (await portal.SendAsync(new ListMeasures.Query(Domain: 5))).Measures.Select(m => m.Code).ShouldBe(["infections"]);
        (await portal.SendAsync(new ListMeasures.Query(Domain: 0))).Measures.ShouldAllBe(m => m.Domain == null);
    }
}
