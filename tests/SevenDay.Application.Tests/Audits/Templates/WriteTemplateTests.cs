using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Audits.Templates;
using SevenDay.Application.Errors;
using SevenDay.Domain.Audits;
using SevenDay.TestKit;

namespace SevenDay.Application.Tests.Audits.Templates;

public sealed class WriteTemplateTests(TestPortal portal) : IClassFixture<TestPortal>
{
    [Fact]
    public async Task A_draft_grows_question_by_question_and_says_what_is_still_wrong()
    {
        var draft = await Draft.StartAsync(portal, "Écho check!");
        (await draft.SeeAsync()).Content.ProblemCount.ShouldBe(3);

        await draft.AddAsync(Draft.SeenAt);
        await draft.AddAsync(Draft.Question("How many?") with { Type = QuestionType.WholeNumber, AtMost = 4, Message = "At most 4.", Choices = "left\nover", NotBefore = "left_over" });
        await draft.AddAsync(Draft.Question("Which ward?") with { Type = QuestionType.Choice, Choices = " Acute \n\nSurgery\r\n", ShownWhen = "how_many=4", Required = false });

        var seen = await draft.SeeAsync();
        seen.Template.Code.ShouldBe("echo-check");
        seen.Content.DatedBy.ShouldBe("When was it seen?");
        seen.Content.Questions[1].Notes.ShouldBe(["4 or less.", "Otherwise it says: At most 4."]);
        seen.Content.Questions[2].Choices.ShouldBe(["Acute", "Surgery"]);
        seen.Content.Questions[2].Problems.ShouldHaveSingleItem().ShouldContain("no answers to choose from");
        (await draft.StoredAsync()).Content.Questions[1].Choices.ShouldBeNull();
        (await draft.StoredAsync()).Content.Questions[1].Limits.ShouldBe(new AnswerLimits(AtMost: 4, Message: "At most 4."));
    }

    [Fact]
    public async Task Two_templates_of_one_name_have_two_codes()
    {
        var (first, second) = (await Draft.StartAsync(portal, "Same name"), await Draft.StartAsync(portal, "Same name"));

        new[] { (await first.SeeAsync()).Template.Code, (await second.SeeAsync()).Template.Code }.ShouldBe(["same-name", "same-name-2"]);
    }

    [Fact]
    public async Task A_question_is_changed_moved_and_removed()
    {
        var draft = await Draft.SoundAsync(portal);

        await draft.SendAsync(v => new ChangeQuestion.Command(draft.Id, v, "was_it_fine", Draft.Fine with { Key = "fine", Text = "Fine?" }));
        await draft.SendAsync(v => new MoveQuestion.Command(draft.Id, v, "fine", TowardsStart: true));
        var moved = await draft.SeeAsync();
        await draft.SendAsync(v => new RemoveQuestion.Command(draft.Id, v, "fine"));

        moved.Content.Questions.Select(q => q.Key).ShouldBe(["fine", "when_was_it_seen"]);
        moved.Content.ProblemCount.ShouldBe(0);
        (await draft.SeeAsync()).Content.Criteria[0].Problems.ShouldHaveSingleItem().ShouldContain("which is not there");
    }

    [Fact]
    public async Task A_criterion_of_every_kind_is_written_changed_moved_and_removed()
    {
        var draft = await Draft.SoundAsync(portal);
        await draft.AddAsync(Draft.Question("Seen again") with { Type = QuestionType.DateAndTime, NotBefore = "when_was_it_seen" });
        await draft.AddAsync(Draft.Question("Due") with { Type = QuestionType.WholeNumber });
        await draft.AddAsync(Draft.Question("Done") with { Type = QuestionType.WholeNumber });
        await draft.AddAsync(Draft.Question("Service") with { Type = QuestionType.Service, Required = false });

        await draft.SendAsync(v => new AddCriterion.Command(draft.Id, v, Draft.Criterion("Seen again within 1 hour") with { From = "when_was_it_seen", To = "seen_again", Minutes = 60, Standard = "2017|5", AppliesWhen = "was_it_fine=yes", AndWhen = "was_it_fine=yes" }));
        await draft.SendAsync(v => new AddCriterion.Command(draft.Id, v, Draft.Criterion("All done") with { Rule = RuleKind.AtLeast, Done = "done", Due = "due", ExcludedWhen = "was_it_fine=no" }));
        await draft.SendAsync(v => new AddCriterion.Command(draft.Id, v, Draft.Criterion("As declared") with { Rule = RuleKind.OpenAsDeclared, FoundOpen = "was_it_fine", Percent = 97.5m }));
        await draft.SendAsync(v => new ChangeCriterion.Command(draft.Id, v, "it_was_fine", Draft.FineCriterion with { Key = "fine", Answers = "yes\nno" }));
        await draft.SendAsync(v => new MoveCriterion.Command(draft.Id, v, "as_declared", TowardsStart: true));
        await draft.SendAsync(v => new RemoveCriterion.Command(draft.Id, v, "all_done"));

        var content = (await draft.StoredAsync()).Content;
        content.Criteria.Select(c => c.Key).ShouldBe(["fine", "seen_again_within_1_hour", "as_declared"]);
        content.Criteria[1].ShouldSatisfyAllConditions(
            c => c.Rule.ShouldBe(new WithinMinutes("when_was_it_seen", "seen_again", 60)), c => (c.StandardNumber, c.StandardEdition).ShouldBe((5, "2017")),
            c => c.AppliesWhen!.ShouldHaveSingleItem().ShouldBe(new ShownWhen("was_it_fine", "yes")));
        content.Criteria[2].Threshold.ShouldBe(0.975);
        TemplateCheck.ProblemsOf(content).ShouldBeEmpty();
    }

    [Fact]
    public async Task An_exclusion_is_added_and_removed()
    {
        var draft = await Draft.SoundAsync(portal);

        await draft.SendAsync(v => new AddExclusion.Command(draft.Id, v, "was_it_fine=no", "Not fine"));
        var with = await draft.SeeAsync();
        await draft.SendAsync(v => new RemoveExclusion.Command(draft.Id, v, 0, "They count after all"));

        with.Content.Exclusions.ShouldHaveSingleItem().ShouldSatisfyAllConditions(e => e.Reason.ShouldBe("Not fine"), e => e.When.ShouldBe("when “Was it fine?” is “no”"));
        (await draft.SeeAsync()).Content.Exclusions.ShouldBeEmpty();
        await Should.ThrowAsync<NotFoundException>(() => draft.SendAsync(v => new RemoveExclusion.Command(draft.Id, v, 0, "Again")));
        (await FieldsOfAsync(new RemoveExclusion.Command(draft.Id, draft.Version, 0, ""))).ShouldBe(["Reason"]);
        var log = await portal.WithDbAsync(db => db.ChangeLog.Where(c => c.EntityId == draft.Id).OrderByDescending(c => c.Id).FirstAsync());
        (log.Reason, log.Fields.Contains("exclusion Not fine removed")).ShouldBe(("They count after all", true));
    }

    [Fact]
    public async Task An_exclusion_is_changed_in_its_place()
    {
        var draft = await Draft.SoundAsync(portal);
        await draft.SendAsync(v => new AddExclusion.Command(draft.Id, v, "was_it_fine=no", "Not fine"));
        await draft.SendAsync(v => new AddExclusion.Command(draft.Id, v, "was_it_fine=yes", "Second"));

        await draft.SendAsync(v => new ChangeExclusion.Command(draft.Id, v, 0, "was_it_fine=yes", " Fine "));

        (await draft.SeeAsync()).Content.Exclusions.Select(e => (e.Reason, e.When)).ShouldBe([("Fine", "when “Was it fine?” is “yes”"), ("Second", "when “Was it fine?” is “yes”")]);
        var form = await portal.SendAsync(new GetExclusionForm.Query(draft.Id, 0));
        (form.When, form.InWords!.Reason).ShouldBe(("was_it_fine=yes", "Fine"));
        (await FieldsOfAsync(new ChangeExclusion.Command(draft.Id, draft.Version, 0, "", ""))).ShouldBe(["When", "Reason"]);
        await Should.ThrowAsync<NotFoundException>(() => draft.SendAsync(v => new ChangeExclusion.Command(draft.Id, v, 2, "was_it_fine=yes", "Third")));
        await Should.ThrowAsync<NotFoundException>(() => portal.SendAsync(new GetExclusionForm.Query(draft.Id, 2)));
        await Should.ThrowAsync<StaleException>(() => portal.SendAsync(new ChangeExclusion.Command(draft.Id, 1, 0, "was_it_fine=yes", "Old")));
    }

    [Fact]
    public async Task The_exclusions_of_a_published_edition_stay()
    {
        var draft = await Draft.SoundAsync(portal);
        await draft.SendAsync(v => new AddExclusion.Command(draft.Id, v, "was_it_fine=no", "Not fine"));
        await draft.PublishAsync();

        await Should.ThrowAsync<InvalidException>(() => draft.SendAsync(v => new ChangeExclusion.Command(draft.Id, v, 0, "was_it_fine=yes", "Fine")));
        await Should.ThrowAsync<InvalidException>(() => draft.SendAsync(v => new RemoveExclusion.Command(draft.Id, v, 0, "Why not")));
        (await draft.SeeAsync()).Content.Exclusions.ShouldHaveSingleItem().Reason.ShouldBe("Not fine");
    }

    [Fact]
    public async Task Name_purpose_and_uses_are_changed()
    {
        var draft = await Draft.SoundAsync(portal);

        await draft.SendAsync(v => new DescribeTemplate.Command(draft.Id, v, "Other name", "Other purpose", "was_it_fine", "", null));

        var seen = await draft.SeeAsync();
        (seen.Template.Name, seen.Template.Purpose).ShouldBe(("Other name", "Other purpose"));
        seen.Content.Problems.ShouldHaveSingleItem().ShouldContain("must ask for a date and time");
    }

    [Fact]
    public async Task The_change_log_names_the_part_that_was_changed()
    {
        var draft = await Draft.SoundAsync(portal);

        var fields = await portal.WithDbAsync(db => db.ChangeLog.Where(c => c.EntityId == draft.Id).OrderBy(c => c.Id).Select(c => c.Fields).ToListAsync());

        fields.Count.ShouldBe(4);
        fields[1].ShouldContain("question when_was_it_seen added; dated by when_was_it_seen");
        fields[3].ShouldContain("criterion it_was_fine added");
    }

    [Fact]
    public async Task Every_mistake_in_a_form_is_named_by_its_field()
    {
        var draft = await Draft.SoundAsync(portal);

        (await FieldsOfAsync(new AddTemplate.Command("", " "))).ShouldBe(["Name", "Purpose"]);
        (await FieldsOfAsync(new DescribeTemplate.Command(draft.Id, draft.Version, "", "", null, null, null))).ShouldBe(["Name", "Purpose"]);
        (await FieldsOfAsync(new AddQuestion.Command(draft.Id, draft.Version, Draft.Question(" ") with { Hint = new string('x', 501) }))).ShouldBe(["Text", "Hint"]);
        (await FieldsOfAsync(new AddQuestion.Command(draft.Id, draft.Version, Draft.Question("Again?") with { Key = "was_it_fine" }))).ShouldBe(["Key"]);
        (await FieldsOfAsync(new AddQuestion.Command(draft.Id, draft.Version, Draft.Question("Again?") with { Key = "Was it" }))).ShouldBe(["Key"]);
        (await FieldsOfAsync(new AddCriterion.Command(draft.Id, draft.Version, Draft.Criterion("") with { Percent = 101 }))).ShouldBe(["Text", "Percent"]);
        (await FieldsOfAsync(new AddCriterion.Command(draft.Id, draft.Version, Draft.Criterion("Soon")))).ShouldBe(["From"]);
        (await FieldsOfAsync(new AddCriterion.Command(draft.Id, draft.Version, Draft.FineCriterion with { Answers = " \n" }))).ShouldBe(["Answers"]);
        (await FieldsOfAsync(new AddExclusion.Command(draft.Id, draft.Version, "", ""))).ShouldBe(["When", "Reason"]);
        (await FieldsOfAsync(new MoveQuestion.Command(draft.Id, draft.Version, "", true))).ShouldBe(["Key"]);
    }

    [Fact]
    public async Task A_part_that_is_not_there_is_not_found()
    {
        var draft = await Draft.SoundAsync(portal);

        await Should.ThrowAsync<NotFoundException>(() => draft.SendAsync(v => new ChangeQuestion.Command(draft.Id, v, "gone", Draft.Fine)));
        await Should.ThrowAsync<NotFoundException>(() => draft.SendAsync(v => new MoveQuestion.Command(draft.Id, v, "gone", true)));
        await Should.ThrowAsync<NotFoundException>(() => draft.SendAsync(v => new RemoveQuestion.Command(draft.Id, v, "gone")));
        await Should.ThrowAsync<NotFoundException>(() => draft.SendAsync(v => new ChangeCriterion.Command(draft.Id, v, "gone", Draft.FineCriterion)));
        await Should.ThrowAsync<NotFoundException>(() => draft.SendAsync(v => new RemoveCriterion.Command(draft.Id, v, "gone")));
        await Should.ThrowAsync<NotFoundException>(() => portal.SendAsync(new GetQuestionForm.Query(draft.Id, "gone")));
        await Should.ThrowAsync<NotFoundException>(() => portal.SendAsync(new GetCriterionForm.Query(draft.Id, "gone")));
        await Should.ThrowAsync<NotFoundException>(() => portal.SendAsync(new AddQuestion.Command(Guid.CreateVersion7(), 1, Draft.Fine)));
    }

    [Fact]
    public async Task Who_saves_on_an_older_version_loses_nothing_and_overwrites_nothing()
    {
        var draft = await Draft.SoundAsync(portal);
        var old = draft.Version;
        await draft.SendAsync(v => new ChangeQuestion.Command(draft.Id, v, "was_it_fine", Draft.Fine with { Key = "was_it_fine", Text = "Theirs?" }));

        await Should.ThrowAsync<StaleException>(() => portal.SendAsync(new ChangeQuestion.Command(draft.Id, old, "was_it_fine", Draft.Fine with { Text = "Mine?" })));
        await Should.ThrowAsync<StaleException>(() => portal.SendAsync(new PublishTemplate.Command(draft.Id, old)));
        await Should.ThrowAsync<StaleException>(() => portal.SendAsync(new DiscardTemplate.Command(draft.Id, old)));

        (await draft.SeeAsync()).Content.Questions[1].Text.ShouldBe("Theirs?");
    }

    [Fact]
    public async Task Only_who_manages_templates_writes_them_and_whoever_sees_audits_reads_them()
    {
        var draft = await Draft.SoundAsync(portal);

        foreach (var user in new[] { TestUser.Auditor, TestUser.BoardMember, TestUser.TrustEditor() })
        {
            (await portal.SendAsync(new GetTemplate.Query(draft.Id), user)).MayManage.ShouldBeFalse();
            await Should.ThrowAsync<ForbiddenException>(() => portal.SendAsync(new AddTemplate.Command("Mine", "Mine"), user));
            await Should.ThrowAsync<ForbiddenException>(() => portal.SendAsync(new AddQuestion.Command(draft.Id, draft.Version, Draft.Fine), user));
            await Should.ThrowAsync<ForbiddenException>(() => portal.SendAsync(new PublishTemplate.Command(draft.Id, draft.Version), user));
            await Should.ThrowAsync<ForbiddenException>(() => portal.SendAsync(new GetQuestionForm.Query(draft.Id, null), user));
        }
    }

    private async Task<IEnumerable<string>> FieldsOfAsync<T>(MediatR.IRequest<T> request) =>
        (await Should.ThrowAsync<InvalidException>(() => portal.SendAsync(request, TestUser.ProgrammeLead))).Problems.Select(p => p.Field);
}
