using SevenDay.Application.Changes;
using SevenDay.Application.Errors;
using SevenDay.Application.Workstreams;
using SevenDay.Domain.Workstreams;
using SevenDay.TestKit;
using static SevenDay.Application.Tests.Workstreams.WorkstreamsOf;

namespace SevenDay.Application.Tests.Workstreams;

public sealed class ReviewRiskTests(TestPortal portal) : IClassFixture<TestPortal>
{
    [Fact]
    public async Task A_review_scores_again_and_keeps_the_score_before()
    {
        var risk = await portal.RiskAsync();

        await portal.SendAsync(Risks.Review(risk.Id, risk.Version, 4, 5) with { OwnerRole = "Chief nurse" }, TestUser.ProgrammeLead);

        var reviewed = await portal.SendAsync(new GetRisk.Query(risk.Id), TestUser.BoardMember);
        (reviewed.Now.Words, reviewed.OwnerRole, reviewed.NextReview).ShouldBe(("20, extreme", "Chief nurse", Today.AddDays(60)));
        reviewed.History.Select(s => (s.What, s.Mark.Score, s.Before?.Score, s.Note)).ShouldBe(
            [(RiskStep.Reviewed, 20, 12, "Two posts stayed empty."), (RiskStep.Raised, 12, null, null)]);
        var logged = (await portal.SendAsync(new ListChanges.Query(Id: risk.Id))).List.Items[0];
        (logged.Kind, logged.Name, logged.Reason).ShouldBe(("Risk", "Nobody to open on Sundays", "Two posts stayed empty."));
        logged.Fields.ShouldContain(f => f.Name == "Probability" && f.From == "3" && f.To == "4");
    }

    [Fact]
    public async Task Who_comes_second_hears_that_it_changed_and_overwrites_nothing()
    {
        var risk = await portal.RiskAsync();
        await portal.SendAsync(Risks.Review(risk.Id, risk.Version, 5, 5));

        await Should.ThrowAsync<StaleException>(() => portal.SendAsync(Risks.Review(risk.Id, risk.Version, 1, 1)));
        await Should.ThrowAsync<StaleException>(() => portal.SendAsync(new CloseRisk.Command(risk.Id, risk.Version, "Gone")));
        (await portal.SendAsync(new GetRisk.Query(risk.Id))).Now.Score.ShouldBe(25);
    }

    [Fact]
    public async Task A_review_before_the_last_or_without_a_finding_is_refused()
    {
        var risk = await portal.RiskAsync();

        (await Should.ThrowAsync<InvalidException>(() => portal.SendAsync(Risks.Review(risk.Id, risk.Version) with { On = Today.AddDays(-1) }))).Message.ShouldContain("before that of the last review");
        (await Should.ThrowAsync<InvalidException>(() => portal.SendAsync(Risks.Review(risk.Id, risk.Version) with { Note = " " }))).Problems.ShouldHaveSingleItem().Field.ShouldBe("Note");
        (await Should.ThrowAsync<InvalidException>(() => portal.SendAsync(Risks.Review(risk.Id, risk.Version) with { Note = "Seen at SS0 0RY with 943 476 5919" }))).Problems.ShouldAllBe(p => p.Field == "Note");
    }

    [Fact]
    public async Task A_risk_is_closed_and_opened_again_with_a_reason_each_time()
    {
        var risk = await portal.RiskAsync();
        await portal.SendAsync(new CloseRisk.Command(risk.Id, 1, "The service has moved."), TestUser.ProgrammeLead);

        var closed = await portal.SendAsync(new GetRisk.Query(risk.Id));
        (closed.ClosedOn, closed.ClosedBecause, closed.IsOverdue).ShouldBe((Today, "The service has moved.", false));
        await Should.ThrowAsync<InvalidException>(() => portal.SendAsync(Risks.Review(risk.Id, 2)));
        (await Should.ThrowAsync<InvalidException>(() => portal.SendAsync(new ReopenRisk.Command(risk.Id, 2, "", Today)))).Problems.Select(p => p.Field).ShouldBe(["Reason", "NextReview"], ignoreOrder: true);
        await Should.ThrowAsync<StaleException>(() => portal.SendAsync(new ReopenRisk.Command(risk.Id, 1, "It came back.", Today.AddDays(9))));
        await portal.SendAsync(new ReopenRisk.Command(risk.Id, 2, "It came back.", Today.AddDays(9)), TestUser.ProgrammeLead);

        var open = await portal.SendAsync(new GetRisk.Query(risk.Id));
        (open.ClosedOn, open.ClosedBecause, open.NextReview, open.Now.Score).ShouldBe((null, null, Today.AddDays(9), 12));
        open.History.Select(s => (s.What, s.Note)).ShouldBe([(RiskStep.Reopened, "It came back."), (RiskStep.Closed, "The service has moved."), (RiskStep.Raised, null)]);
    }

    [Fact]
    public async Task Only_who_manages_workstreams_changes_a_risk()
    {
        var risk = await portal.RiskAsync();

        await Should.ThrowAsync<ForbiddenException>(() => portal.SendAsync(Risks.Review(risk.Id, 1), TestUser.BoardMember));
        await Should.ThrowAsync<ForbiddenException>(() => portal.SendAsync(new CloseRisk.Command(risk.Id, 1, "Gone"), TestUser.TrustEditor()));
        await Should.ThrowAsync<ForbiddenException>(() => portal.SendAsync(new ReopenRisk.Command(risk.Id, 1, "Back", Today.AddDays(1)), TestUser.BoardMember));
        await Should.ThrowAsync<NotFoundException>(() => portal.SendAsync(new CloseRisk.Command(Guid.CreateVersion7(), 1, "Gone"), TestUser.ProgrammeLead));
    }
}
