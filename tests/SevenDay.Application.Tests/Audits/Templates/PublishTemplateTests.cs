using SevenDay.Application.Audits;
using SevenDay.Application.Audits.Templates;
using SevenDay.Application.Errors;
using SevenDay.Domain.Audits;
using SevenDay.TestKit;

namespace SevenDay.Application.Tests.Audits.Templates;

public sealed class PublishTemplateTests(TestPortal portal) : IClassFixture<TestPortal>
{
    [Fact]
    public async Task A_draft_with_a_problem_is_not_published_and_no_round_can_use_it()
    {
        var draft = await Draft.StartAsync(portal);

        (await Should.ThrowAsync<InvalidException>(() => draft.PublishAsync())).Message.ShouldContain("There are no questions.");
        (await Should.ThrowAsync<InvalidException>(() => StartAsync(draft.Id))).Problems.ShouldHaveSingleItem().Field.ShouldBe("TemplateId");
        (await OfferedAsync()).ShouldNotContain(draft.Id);
    }

    [Fact]
    public async Task A_published_edition_is_offered_and_takes_no_change()
    {
        var draft = await Draft.SoundAsync(portal);
        await draft.PublishAsync();

        (await OfferedAsync()).ShouldContain(draft.Id);
        (await Should.ThrowAsync<InvalidException>(() => draft.AddAsync(Draft.Question("More?")))).Message.ShouldContain("never changes");
        await Should.ThrowAsync<InvalidException>(() => draft.SendAsync(v => new DiscardTemplate.Command(draft.Id, v)));
        (await draft.StoredAsync()).Content.Questions.Count.ShouldBe(2);
    }

    [Fact]
    public async Task The_next_edition_takes_the_place_of_the_one_before_which_its_rounds_keep()
    {
        var first = await Draft.SoundAsync(portal);
        await first.PublishAsync();
        var round = await StartAsync(first.Id);
        var next = await first.SendAsync(_ => new MakeNextEdition.Command(first.Id));
        (await Should.ThrowAsync<InvalidException>(() => portal.SendAsync(new MakeNextEdition.Command(first.Id)))).Message.ShouldContain("Edition 2 is being written already");

        await portal.SendAsync(new AddQuestion.Command(next, 1, Draft.Question("More?")));
        await portal.SendAsync(new PublishTemplate.Command(next, 2));

        (await portal.SendAsync(new GetTemplate.Query(first.Id))).ShouldSatisfyAllConditions(
            t => t.Template.State.ShouldBe(TemplateState.Retired), t => t.Rounds.ShouldBe(1), t => t.Content.Questions.Count.ShouldBe(2),
            t => t.Editions.Select(e => e.Number).ShouldBe([2, 1]));
        (await portal.SendAsync(new GetAudit.Query(round), TestUser.ProgrammeLead)).Audit.TemplateEdition.ShouldBe(1);
        (await OfferedAsync()).ShouldContain(next);
        (await OfferedAsync()).ShouldNotContain(first.Id);
        await portal.SendAsync(new OpenAudit.Command(round, 1), TestUser.ProgrammeLead);
    }

    [Fact]
    public async Task A_retired_edition_is_not_offered_and_can_start_another()
    {
        var draft = await Draft.SoundAsync(portal);
        await Should.ThrowAsync<InvalidException>(() => draft.SendAsync(v => new RetireTemplate.Command(draft.Id, v)));
        await draft.PublishAsync();
        await draft.SendAsync(v => new RetireTemplate.Command(draft.Id, v));

        (await OfferedAsync()).ShouldNotContain(draft.Id);
        (await portal.SendAsync(new ListTemplates.Query(PageSize: 200))).Templates.Items.ShouldNotContain(i => i.Id == draft.Id);
        (await portal.SendAsync(new ListTemplates.Query(State: TemplateState.Retired, PageSize: 200))).Templates.Items.ShouldContain(i => i.Id == draft.Id);
        (await portal.SendAsync(new GetTemplate.Query(await portal.SendAsync(new MakeNextEdition.Command(draft.Id))))).Template.Edition.ShouldBe(2);
    }

    [Fact]
    public async Task A_draft_is_thrown_away_for_good()
    {
        var draft = await Draft.SoundAsync(portal, "Thrown away");

        (await draft.SendAsync(v => new DiscardTemplate.Command(draft.Id, v))).ShouldBe("Thrown away");

        await Should.ThrowAsync<NotFoundException>(() => draft.SeeAsync());
    }

    [Fact]
    public async Task Two_who_start_the_next_edition_at_once_make_one()
    {
        var draft = await Draft.SoundAsync(portal);
        await draft.PublishAsync();

        var made = await Task.WhenAll(Enumerable.Range(0, 4).Select(async _ =>
        {
            try
            {
                return await portal.SendAsync(new MakeNextEdition.Command(draft.Id)) != Guid.Empty;
            }
            catch (InvalidException)
            {
                return false;
            }
        }));

        made.Count(m => m).ShouldBe(1);
        (await draft.SeeAsync()).Editions.Count.ShouldBe(2);
    }

    private async Task<IEnumerable<Guid>> OfferedAsync() => (await portal.SendAsync(new GetStartForm.Query(), TestUser.ProgrammeLead)).Templates.Select(t => t.Id);

    private async Task<Guid> StartAsync(Guid template)
    {
        var organisation = TestData.AnOrganisation();
        await portal.AddAsync(organisation);
        return await portal.SendAsync(new StartAudit.Command(template, $"Round {Guid.CreateVersion7():N}", new(2026, 11, 11), new(2026, 11, 17), 20, [organisation.Id], []), TestUser.ProgrammeLead);
    }
}
