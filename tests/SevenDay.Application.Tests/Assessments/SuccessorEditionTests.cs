using SevenDay.Application.Assessments;
using SevenDay.Application.Assessments.Returns;
using SevenDay.Application.Errors;
using SevenDay.Application.Standards;
using SevenDay.Domain.Assessments;
using SevenDay.TestKit;
using static SevenDay.Application.Tests.Assessments.AssessmentsOf;

namespace SevenDay.Application.Tests.Assessments;

public sealed class SuccessorEditionTests(TestPortal portal) : IClassFixture<TestPortal>
{
    private const string Successor = "2026-72h";

    [Fact]
    public async Task The_successor_is_there_and_says_that_it_is_not_whole_and_audits_stay_with_the_current_edition()
    {
        var edition = (await portal.SendAsync(new ListEditions.Query(), TestUser.Administrator)).Single(e => e.Code == Successor);

        edition.ShouldSatisfyAllConditions(e => e.IsCurrent.ShouldBeFalse(), e => e.Standards.ShouldBe(5), e => e.Name.ShouldContain("5 of its 15 standards, as the press reported them, numbered by us"));
        (await portal.SendAsync(new ListStandards.Query())).Edition.ShouldBe("2017");
    }

    [Fact]
    public async Task A_specialty_is_assessed_against_it_beside_the_current_edition_and_approved()
    {
        var (current, organisation, editor) = await portal.BegunAsync();
        var id = await BegunAsync(organisation, editor);

        id.ShouldNotBe(current);
        (await BegunAsync(organisation, editor)).ShouldBe(id);
        var assessment = await portal.SendAsync(new GetAssessment.Query(id));
        (assessment.Head.Edition, assessment.Standards.Count).ShouldBe((Successor, 5));
        (await CompleteAsync(id, editor)).ShouldBe(1);
    }

    [Fact]
    public async Task Its_return_asks_the_three_questions_and_gives_no_verdict()
    {
        var (_, organisation, editor) = await portal.BegunAsync();
        var id = await BegunAsync(organisation, editor);
        await CompleteAsync(id, editor);

        var found = await portal.SendAsync(new GetBoardReturn.Query(organisation, Successor), Lead);

        found.Editions.Select(e => e.Code).ShouldBe(["2017", Successor, "2016"]);
        found.Paper!.Facts.ShouldContain(f => f.Label == "Standards" && f.Value.Contains("5 of its 15"));
        found.Paper.Sections.Count(s => s.Heading is "How far are we meeting it?" or "What are the gaps?" or "What are we doing about them?").ShouldBe(15);
        found.Paper.Sections.ShouldContain(s => s.Heading == "Verdicts" && s.Paragraphs[0].Contains("no verdict"));
        found.Paper.Sections.ShouldNotContain(s => s.Heading == "The urgent network services");
        found.Paper.Sections.ShouldContain(s => s.Items.Any(item => item.StartsWith("Acute medicine: ", StringComparison.Ordinal)));
        foreach (var format in Enum.GetValues<ReturnFormat>())
            (await portal.SendAsync(new ExportBoardReturn.Query(organisation, format, Successor), Lead)).Content.ShouldNotBeEmpty();
    }

    [Fact]
    public async Task An_edition_that_is_not_there_is_refused_or_not_found()
    {
        var (_, organisation, editor) = await portal.BegunAsync();

        (await Should.ThrowAsync<InvalidException>(() => portal.SendAsync(new StartAssessment.Command(organisation, "Surgery", Edition: "1999"), editor))).Problems.ShouldHaveSingleItem().Field.ShouldBe("Edition");
        await Should.ThrowAsync<NotFoundException>(() => portal.SendAsync(new GetBoardReturn.Query(organisation, "1999"), Lead));
    }

    [Fact]
    public async Task An_administrator_adds_a_standard_to_it()
    {
        var edition = (await portal.SendAsync(new ListEditions.Query(), TestUser.Administrator)).Single(e => e.Code == Successor);

        await portal.SendAsync(new AddStandard.Command(edition.Id, 6, new StandardForm("Handover", "As its text says.", false, null, null, null, null)), TestUser.Administrator);

        (await portal.SendAsync(new GetEdition.Query(edition.Id), TestUser.Administrator)).Standards.Count.ShouldBe(6);
    }

    private Task<Guid> BegunAsync(Guid organisation, TestUser editor) => portal.SendAsync(new StartAssessment.Command(organisation, "Acute medicine", Edition: Successor), editor);

    private async Task<int> CompleteAsync(Guid id, TestUser editor)
    {
        var assessment = await portal.SendAsync(new GetAssessment.Query(id));
        await portal.SendAsync(new DescribeSpecialty.Command(id, assessment.Head.Version, null, true, null, DailyRounds.EveryWardEveryDay, null), editor);
        foreach (var standard in assessment.Standards) await portal.SendAsync(Answer(id, standard), editor);
        return await portal.ApproveAsync(id);
    }
}
