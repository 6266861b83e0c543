using SevenDay.Application.Errors;
using SevenDay.Application.Workstreams;
using SevenDay.Domain.Workstreams;
using SevenDay.TestKit;
using static SevenDay.Application.Tests.Workstreams.WorkstreamsOf;

namespace SevenDay.Application.Tests.Workstreams;

public sealed class AddRiskTests(TestPortal portal) : IClassFixture<TestPortal>
{
    [Fact]
    public async Task A_risk_begins_with_its_first_score_and_stands_on_its_workstream()
    {
        var workstream = await portal.WorkstreamAsync();

        var id = await portal.SendAsync(Risks.Raise(workstream) with { On = Today.AddDays(-10) }, TestUser.ProgrammeLead);

        var risk = await portal.SendAsync(new GetRisk.Query(id), TestUser.BoardMember);
        (risk.Now.Words, risk.Residual.Words, risk.OwnerRole, risk.NextReview, risk.IsOverdue, risk.IsIllustrative).ShouldBe(("12, high", "1, low", "Medical director", Today.AddDays(30), false, false));
        risk.History.Select(s => (s.What, s.On, s.Mark.Score, s.Before)).ShouldBe([(RiskStep.Raised, Today.AddDays(-10), 12, null)]);
        (await portal.SendAsync(new GetWorkstream.Query(workstream), TestUser.BoardMember)).Risks.ShouldHaveSingleItem().Id.ShouldBe(id);
    }

    [Fact]
    public async Task Each_mistake_has_a_sentence_at_its_field()
    {
        var command = Risks.Raise(await portal.WorkstreamAsync()) with
        {
            Title = "", Cause = "Patient 943 476 5919 waited", Effect = " ", OwnerRole = "", Probability = 0, Impact = 6, Response = (RiskResponse)9, ResponseInWords = new string('x', 501),
            ResidualProbability = 7, NextReview = Today, On = Today.AddDays(1),
        };

        var problems = (await Should.ThrowAsync<InvalidException>(() => portal.SendAsync(command))).Problems;

        problems.Select(p => p.Field).Distinct().ShouldBe(
            ["Title", "Cause", "Effect", "OwnerRole", "Probability", "Impact", "Response", "ResponseInWords", "ResidualProbability", "ResidualBecause", "NextReview", "On"], ignoreOrder: true);
        problems.ShouldContain(p => p.Message == "Choose the probability, from 1 to 5.");
        problems.ShouldContain(p => p.Message == "The next review must be after the day of this one.");
        problems.ShouldContain(p => p.Message == "Enter what may happen.");
    }

    [Fact]
    public async Task A_score_that_is_to_rise_needs_a_reason()
    {
        var command = Risks.Raise(await portal.WorkstreamAsync(), probability: 1, impact: 1) with { ResidualProbability = 2 };

        (await Should.ThrowAsync<InvalidException>(() => portal.SendAsync(command))).Problems.ShouldHaveSingleItem().Field.ShouldBe("ResidualBecause");
        await portal.SendAsync(command with { ResidualBecause = "The old building closes first." });
    }

    [Fact]
    public async Task Only_who_manages_workstreams_adds_a_risk_and_only_the_operator_marks_it_as_made_up()
    {
        var workstream = await portal.WorkstreamAsync();
        foreach (var user in new[] { TestUser.BoardMember, TestUser.Auditor, TestUser.TrustEditor() })
            await Should.ThrowAsync<ForbiddenException>(() => portal.SendAsync(Risks.Raise(workstream), user));

        var id = await portal.SendAsync(Risks.Raise(workstream) with { IsIllustrative = true }, new TestUser(TestUser.ProgrammeLead.Role, Guid.CreateVersion7()));

        (await portal.SendAsync(new GetRisk.Query(id))).IsIllustrative.ShouldBeFalse();
    }

    [Fact]
    public async Task A_workstream_that_is_not_there_is_not_found() =>
        await Should.ThrowAsync<NotFoundException>(() => portal.SendAsync(Risks.Raise(Guid.CreateVersion7()), TestUser.ProgrammeLead));

    [Fact]
    public async Task Who_does_not_see_workstreams_sees_no_risk()
    {
        var risk = await portal.RiskAsync();

        await Should.ThrowAsync<ForbiddenException>(() => portal.SendAsync(new GetRisk.Query(risk.Id), TestUser.Auditor));
        await Should.ThrowAsync<ForbiddenException>(() => portal.SendAsync(new ListRisks.Query(new RiskFilter()), TestUser.Auditor));
        await Should.ThrowAsync<ForbiddenException>(() => portal.SendAsync(new ExportRisks.Query(new RiskFilter()), TestUser.Auditor));
        await Should.ThrowAsync<NotFoundException>(() => portal.SendAsync(new GetRisk.Query(Guid.CreateVersion7()), TestUser.BoardMember));
    }
}
