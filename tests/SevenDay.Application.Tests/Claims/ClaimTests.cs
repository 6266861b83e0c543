using SevenDay.Application.Claims;
using SevenDay.Application.Errors;
using SevenDay.Application.Measures;
using SevenDay.Domain.Claims;
using SevenDay.TestKit;

namespace SevenDay.Application.Tests.Claims;

public sealed class ClaimTests(EssexPortal portal) : IClassFixture<EssexPortal>
{
    private const string FourHours = "The 4-hour target in A&E is met consistently";

    [Fact]
    public async Task The_claim_of_2013_is_contradicted_by_the_figures_of_the_trust()
    {
        var claim = (await portal.SendAsync(new ListClaims.Query(FourHours), TestUser.BoardMember)).List.Items.ShouldHaveSingleItem();
        var measure = await portal.SendAsync(new GetMeasure.Query("ae-4-hour", "RAJ"));
        var agree = measure.Chart.Points.Count(p => p.Value >= 95);

        claim.State.ShouldBe(ClaimState.Contradicted);
        claim.Then.ShouldBe("No data for that day");
        claim.Now.ShouldBe("78.5% (n = 7,142), March 2019");
        claim.Later.ShouldBe($"{agree} of 36 later values {(agree == 1 ? "agrees" : "agree")}");
        (await portal.SendAsync(new ListClaims.Query(State: ClaimState.Supported))).List.Items.ShouldNotContain(c => c.Id == claim.Id);
    }

    [Fact]
    public async Task An_audit_criterion_can_bear_out_a_claim_with_small_numbers_hidden()
    {
        var choice = (await portal.SendAsync(new GetClaimForm.Query(), TestUser.ProgrammeLead)).Choices.First(c => c.Value.StartsWith("audit|case-note-review|standard_2", StringComparison.Ordinal) && c.Value.EndsWith("|Weekend", StringComparison.Ordinal));

        var id = await portal.SendAsync(new AddClaim.Command(Form("Every patient is seen within 14 hours at weekends") with { Evidence = choice.Value, MadeOn = new DateOnly(2026, 1, 1) }), TestUser.ProgrammeLead);

        var claim = (await portal.SendAsync(new GetClaim.Query(id), TestUser.BoardMember)).Claim;
        claim.State.ShouldNotBe(ClaimState.NoData);
        claim.AuditId.ShouldNotBeNull();
        claim.Asks.ShouldStartWith("90.0% or more of cases");
    }

    [Fact]
    public async Task A_claim_is_changed_and_withdrawn_with_a_reason_and_never_behind_somebodys_back()
    {
        var choice = await SeriesAsync();
        var id = await portal.SendAsync(new AddClaim.Command(Form("Waits are short") with { Evidence = choice, Level = 50 }), TestUser.ProgrammeLead);
        (await portal.SendAsync(new GetClaim.Query(id))).Claim.State.ShouldBe(ClaimState.Supported);

        await portal.SendAsync(new ChangeClaim.Command(id, 1, Form("Waits are very short") with { Evidence = choice, Level = 99.9 }), TestUser.ProgrammeLead);
        await Should.ThrowAsync<StaleException>(() => portal.SendAsync(new ChangeClaim.Command(id, 1, Form("Mine") with { Evidence = choice }), TestUser.ProgrammeLead));
        (await portal.SendAsync(new GetClaim.Query(id))).Claim.State.ShouldBe(ClaimState.Contradicted);
        (await Should.ThrowAsync<InvalidException>(() => portal.SendAsync(new WithdrawClaim.Command(id, 2, " ")))).Problems.ShouldHaveSingleItem().Field.ShouldBe("Reason");
        await portal.SendAsync(new WithdrawClaim.Command(id, 2, "It was never true"), TestUser.ProgrammeLead);

        var claim = (await portal.SendAsync(new ListClaims.Query("very short", Withdrawn: true))).List.Items.ShouldHaveSingleItem();
        claim.WithdrawnBecause.ShouldBe("It was never true");
        (await portal.SendAsync(new ListClaims.Query("very short"))).List.Total.ShouldBe(0);
        await Should.ThrowAsync<NotFoundException>(() => portal.SendAsync(new GetClaimForm.Query(id)));
    }

    [Fact]
    public async Task What_cannot_be_judged_and_who_may_not_write_is_refused()
    {
        var problems = (await Should.ThrowAsync<InvalidException>(() => portal.SendAsync(new AddClaim.Command(new ClaimForm("", "", null, "nothing", ClaimSide.AtLeast, null, ClaimScope.Latest))))).Problems;
        problems.Select(p => p.Field).ShouldBe(["Form.Words", "Form.Source", "Form.MadeOn", "Form.Evidence"]);
        (await Should.ThrowAsync<InvalidException>(() => portal.SendAsync(new AddClaim.Command(Form("Tomorrow") with { MadeOn = new DateOnly(2026, 11, 22) })))).Problems.ShouldContain(p => p.Field == "Form.MadeOn");
        await Should.ThrowAsync<ForbiddenException>(() => portal.SendAsync(new AddClaim.Command(Form("Mine")), TestUser.BoardMember));
        await Should.ThrowAsync<ForbiddenException>(() => portal.SendAsync(new ListClaims.Query(), TestUser.Auditor));
    }

    private async Task<string> SeriesAsync() => (await portal.SendAsync(new GetClaimForm.Query())).Choices.First(c => c.Text.StartsWith("A&E 4-hour", StringComparison.Ordinal)).Value;

    private static ClaimForm Form(string words) => new(words, "A test", new DateOnly(2016, 4, 1), "", ClaimSide.AtLeast, null, ClaimScope.Latest);
}
