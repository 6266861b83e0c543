using SevenDay.Application.Assessments;
using SevenDay.Application.Errors;
using SevenDay.Domain.Assessments;
using SevenDay.TestKit;
using static SevenDay.Application.Tests.Assessments.AssessmentsOf;

namespace SevenDay.Application.Tests.Assessments;

public sealed class AssessStandardTests(TestPortal portal) : IClassFixture<TestPortal>
{
    [Fact]
    public async Task An_incomplete_answer_is_kept_and_says_what_is_missing()
    {
        var (id, _, editor) = await portal.BegunAsync();

        await portal.SendAsync(new AssessStandard.Command(id, 2, 0, Attainment.Met, Attainment.NotMet, "Audit", null, null, null, null), editor);

        var kept = await portal.SendAsync(new GetAssessedStandard.Query(id, 2), editor);
        kept.Missing.ShouldBe(["what the gap is", "what is being done about it", "the role that sees to it", "the date to review it"]);
        (kept.Version, kept.Next, kept.ChangedBy).ShouldBe((1, 3, editor.Name));
        var list = await portal.SendAsync(new ListAssessments.Query(kept.Head.OrganisationId), TestUser.BoardMember);
        (list.Done, list.Needed, list.List.Items.ShouldHaveSingleItem().State).ShouldBe((0, 10, AssessmentState.InProgress));
    }

    [Fact]
    public async Task Sent_twice_it_is_saved_once_and_an_older_form_is_refused()
    {
        var (id, _, editor) = await portal.BegunAsync();
        var first = new AssessStandard.Command(id, 4, 0, Attainment.Met, Attainment.Met, "Policy", null, null, null, null);

        await portal.SendAsync(first, editor);
        await portal.SendAsync(first, editor);

        (await portal.SendAsync(new GetAssessedStandard.Query(id, 4), editor)).Version.ShouldBe(1);
        await Should.ThrowAsync<StaleException>(() => portal.SendAsync(first with { Evidence = "Other" }, editor));
        await portal.SendAsync(first with { Version = 1, Evidence = "Other" }, Lead);
        await Should.ThrowAsync<StaleException>(() => portal.SendAsync(first with { Version = 1, Evidence = "Mine" }, editor));
    }

    [Fact]
    public async Task Two_people_answer_two_standards_at_once()
    {
        var (id, _, editor) = await portal.BegunAsync();

        await portal.SendAsync(new AssessStandard.Command(id, 1, 0, Attainment.Met, Attainment.Met, "Survey", null, null, null, null), editor);
        await portal.SendAsync(new AssessStandard.Command(id, 3, 0, Attainment.Met, Attainment.Met, "Rota", null, null, null, null), Lead);

        (await portal.SendAsync(new GetAssessment.Query(id))).Standards.Count(s => s.IsComplete).ShouldBe(2);
    }

    [Fact]
    public async Task Tests_are_answered_one_by_one_and_make_the_whole()
    {
        var (id, _, editor) = await portal.BegunAsync();
        var tests = (await portal.SendAsync(new GetAssessedStandard.Query(id, 5), editor)).Answer.Parts;
        tests.Select(t => t.Part).ShouldBe(["Ultrasound", "CT", "MRI", "Echocardiography", "Endoscopy", "Microbiology"]);
        (await portal.SendAsync(new GetAssessedStandard.Query(id, 6), editor)).Answer.Parts.Count.ShouldBe(9);

        await portal.SendAsync(new AssessStandard.Command(id, 5, 0, Attainment.NotMet, null, "Rota", null, null, null, null,
            [.. tests.Select(t => t with { Weekday = Provision.Mix, Weekend = t.Part == "MRI" ? Provision.OffSiteInformal : Provision.OffSiteFormal })]), editor);

        var answer = (await portal.SendAsync(new GetAssessedStandard.Query(id, 5), editor)).Answer;
        (answer.Weekday, answer.Weekend).ShouldBe((Attainment.Met, Attainment.Partly));
    }

    [Theory]
    [InlineData("Seen on 943 476 5919")]
    [InlineData("Born 03/04/1951")]
    public async Task Words_that_say_who_a_patient_is_are_refused(string text)
    {
        var (id, _, editor) = await portal.BegunAsync();

        var refused = await Should.ThrowAsync<InvalidException>(() => portal.SendAsync(
            new AssessStandard.Command(id, 2, 0, null, null, text, text, text, text, new DateOnly(1900, 1, 1)), editor));

        refused.Problems.Select(p => p.Field).Distinct().ShouldBe(["Evidence", "Gap", "Plan", "Owner", "ReviewOn"]);
        (await portal.SendAsync(new GetAssessedStandard.Query(id, 2), editor)).Version.ShouldBe(0);
    }

    [Fact]
    public async Task Another_trust_a_reader_and_what_is_not_there_are_refused()
    {
        var (id, _, _) = await portal.BegunAsync();
        var answer = new AssessStandard.Command(id, 2, 0, Attainment.Met, Attainment.Met, "Audit", null, null, null, null);

        await Should.ThrowAsync<ForbiddenException>(() => portal.SendAsync(answer, EditorOf(Guid.CreateVersion7())));
        await Should.ThrowAsync<ForbiddenException>(() => portal.SendAsync(answer, TestUser.BoardMember));
        await Should.ThrowAsync<NotFoundException>(() => portal.SendAsync(answer with { Id = Guid.CreateVersion7() }, Lead));
        await Should.ThrowAsync<NotFoundException>(() => portal.SendAsync(answer with { Number = 11 }, Lead));
    }
}
