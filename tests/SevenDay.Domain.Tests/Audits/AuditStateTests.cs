using SevenDay.Domain.Audits;

namespace SevenDay.Domain.Tests.Audits;

public sealed class AuditStateTests
{
    private static readonly Guid Here = Guid.CreateVersion7();
    private static readonly Guid There = Guid.CreateVersion7();
    private static readonly DateTime Now = new(2026, 11, 21, 12, 0, 0, DateTimeKind.Utc);

    [Fact]
    public void A_planned_round_can_change_in_every_way()
    {
        var round = ARound();

        round.Plan("Other", new(2026, 12, 1), new(2026, 12, 2), 5, [There]);
        round.LimitTo(["Cardiology"]);

        (round.Name, round.From, round.To, round.TargetSample).ShouldBe(("Other", new DateOnly(2026, 12, 1), new DateOnly(2026, 12, 2), 5));
        round.Organisations.ShouldHaveSingleItem().OrganisationId.ShouldBe(There);
        round.Specialties.ShouldBe(["Cardiology"]);
    }

    [Fact]
    public void An_open_round_only_grows()
    {
        var round = ARound();
        round.LimitTo(["Cardiology", "Paediatrics"]);
        round.Open();

        round.Plan("Round", new(2026, 11, 10), new(2026, 11, 18), 30, [Here, There]);
        round.LimitTo(["Cardiology", "Paediatrics", "Other"]);
        Should.Throw<DomainRuleException>(() => round.Plan("Round", new(2026, 11, 11), new(2026, 11, 18), 30, [Here, There])).Message.ShouldContain("not shorter");
        Should.Throw<DomainRuleException>(() => round.Plan("Round", new(2026, 11, 10), new(2026, 11, 18), 30, [There])).Message.ShouldContain("those that take part stay");
        Should.Throw<DomainRuleException>(() => round.LimitTo(["Cardiology"])).Message.ShouldContain("none left out");

        round.Organisations.Count.ShouldBe(2);
        round.To.ShouldBe(new DateOnly(2026, 11, 18));
        round.LimitTo([]);
        round.Specialties.ShouldBeEmpty();
        Should.Throw<DomainRuleException>(() => round.LimitTo(["Cardiology"]));
    }

    [Fact]
    public void A_closed_round_stays_as_planned()
    {
        var round = Closed();

        Should.Throw<DomainRuleException>(() => round.Plan("Round", new(2026, 11, 11), new(2026, 11, 20), 30, [Here]));
        Should.Throw<DomainRuleException>(() => round.AssignOnly([There]));
        Should.Throw<DomainRuleException>(() => round.LimitTo([]));
    }

    [Fact]
    public void A_case_of_another_specialty_is_refused_and_one_without_is_taken()
    {
        var round = ARound();
        round.LimitTo(["Cardiology", "Paediatrics"]);
        round.Open();

        round.EnsureTakes(Here, new(2026, 11, 14), "Cardiology");
        round.EnsureTakes(Here, new(2026, 11, 14));
        Should.Throw<DomainRuleException>(() => round.EnsureTakes(Here, new(2026, 11, 14), "Other")).Message.ShouldBe("The round is about Cardiology, Paediatrics only. Check the specialty.");
    }

    [Fact]
    public void A_signed_off_round_stays_signed_off()
    {
        var round = Closed();

        round.SignOffBy("Medical director", " Agreed. ", Now);

        (round.State, round.SignedOff!.By, round.SignedOff.Note).ShouldBe((AuditState.SignedOff, "Medical director", "Agreed."));
        Should.Throw<DomainRuleException>(() => round.Reopen());
        Should.Throw<DomainRuleException>(() => round.SignOffBy("Again", null, Now)).Message.ShouldBe("The round has been signed off already.");
    }

    [Fact]
    public void Only_a_closed_round_that_counts_is_signed_off()
    {
        Should.Throw<DomainRuleException>(() => ARound().SignOffBy("Somebody", null, Now)).Message.ShouldStartWith("Close the round first.");
        Should.Throw<DomainRuleException>(() => Closed(practice: true).SignOffBy("Somebody", null, Now)).Message.ShouldStartWith("A practice round");
    }

    private static Audit ARound(bool practice = false) => new("Round", Guid.CreateVersion7(), new(2026, 11, 11), new(2026, 11, 17), 20, [Here], isPractice: practice);

    private static Audit Closed(bool practice = false)
    {
        var round = ARound(practice);
        round.Open();
        round.Close(Now);
        return round;
    }
}
