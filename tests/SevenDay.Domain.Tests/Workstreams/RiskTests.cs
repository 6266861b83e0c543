using SevenDay.Domain.Workstreams;

namespace SevenDay.Domain.Tests.Workstreams;

public sealed class RiskTests
{
    private static readonly DateOnly Day = new(2026, 9, 1);
    private static readonly RiskWording Wording = new("Nobody to open on Sundays", "Posts stay empty", "Patients wait");

    [Theory]
    [InlineData(1, 1, 1, RiskLevel.Low)]
    [InlineData(1, 3, 3, RiskLevel.Low)]
    [InlineData(2, 2, 4, RiskLevel.Moderate)]
    [InlineData(3, 2, 6, RiskLevel.Moderate)]
    [InlineData(2, 4, 8, RiskLevel.High)]
    [InlineData(3, 4, 12, RiskLevel.High)]
    [InlineData(3, 5, 15, RiskLevel.Extreme)]
    [InlineData(5, 5, 25, RiskLevel.Extreme)]
    public void A_score_is_probability_times_impact_and_has_a_word(int probability, int impact, int score, RiskLevel level) =>
        new RiskScore(probability, impact).ShouldSatisfyAllConditions(s => s.Value.ShouldBe(score), s => s.Level.ShouldBe(level));

    [Theory]
    [InlineData(0, 3, "Choose a probability from 1 to 5.")]
    [InlineData(6, 3, "Choose a probability from 1 to 5.")]
    [InlineData(3, 0, "Choose an impact from 1 to 5.")]
    [InlineData(3, 6, "Choose an impact from 1 to 5.")]
    public void A_side_outside_the_matrix_is_refused(int probability, int impact, string sentence) =>
        Should.Throw<DomainRuleException>(() => Raise(new RiskRating(probability, impact, 1, 1))).Message.ShouldBe(sentence);

    [Fact]
    public void A_score_that_is_to_rise_needs_a_sentence_saying_why()
    {
        Should.Throw<DomainRuleException>(() => Raise(new RiskRating(2, 2, 3, 3)));

        Raise(new RiskRating(2, 2, 3, 3, "The old building closes first.")).ResidualBecause.ShouldBe("The old building closes first.");
        Raise(new RiskRating(3, 3, 3, 3, "Left over from before")).ResidualBecause.ShouldBeNull();
    }

    [Fact]
    public void A_review_must_come_after_the_day_it_is_planned_on()
    {
        Should.Throw<DomainRuleException>(() => Raise(new RiskRating(2, 2, 1, 1), next: Day)).Message.ShouldBe("The next review must be after the day of this one.");
        Raise(new RiskRating(2, 2, 1, 1), next: Day.AddDays(1)).NextReview.ShouldBe(Day.AddDays(1));
    }

    [Fact]
    public void Every_step_stays_in_the_history_with_its_score()
    {
        var risk = Raise(new RiskRating(2, 4, 1, 4));
        risk.Review(new RiskRating(4, 4, 2, 4), Plan(Day.AddDays(90)), "Two posts stayed empty.", At(30));
        risk.Close("The service has moved.", At(40));
        risk.Reopen("It came back.", Day.AddDays(80), At(50));

        risk.Reviews.Select(r => (r.Number, r.Step, r.On, r.Probability * r.Impact, r.Note)).ShouldBe(
        [
            (1, RiskStep.Raised, Day, 8, null), (2, RiskStep.Reviewed, Day.AddDays(30), 16, "Two posts stayed empty."),
            (3, RiskStep.Closed, Day.AddDays(40), 16, "The service has moved."), (4, RiskStep.Reopened, Day.AddDays(50), 16, "It came back."),
        ]);
        (risk.ClosedOn, risk.ClosedBecause, risk.NextReview).ShouldBe((null, null, Day.AddDays(80)));
    }

    [Fact]
    public void A_day_before_the_last_step_is_refused()
    {
        var risk = Raise(new RiskRating(2, 4, 1, 4));
        risk.Review(new RiskRating(3, 4, 1, 4), Plan(Day.AddDays(90)), "Found", At(30));

        Should.Throw<DomainRuleException>(() => risk.Review(new RiskRating(3, 4, 1, 4), Plan(Day.AddDays(90)), "Earlier", At(29))).Message.ShouldContain("before that of the last review");
    }

    [Fact]
    public void What_is_closed_is_not_reviewed_or_closed_and_what_is_open_not_opened()
    {
        var risk = Raise(new RiskRating(2, 4, 1, 4));
        Should.Throw<DomainRuleException>(() => risk.Reopen("Why", Day.AddDays(80), At(1))).Message.ShouldBe("The risk is open already.");
        Should.Throw<DomainRuleException>(() => risk.Close(" ", At(1))).Message.ShouldBe("Enter why the risk is closed.");
        risk.Close("Gone", At(2));

        Should.Throw<DomainRuleException>(() => risk.Close("Again", At(3))).Message.ShouldBe("The risk has been closed already.");
        Should.Throw<DomainRuleException>(() => risk.Review(new RiskRating(2, 4, 1, 4), Plan(Day.AddDays(90)), "Found", At(3))).Message.ShouldStartWith("The risk is closed.");
    }

    private static Risk Raise(RiskRating rating, DateOnly? next = null) =>
        new Workstream("Strand", "To test").RaiseRisk(Wording, rating, Plan(next ?? Day.AddDays(60)), At(0));

    private static RiskPlan Plan(DateOnly next) => new("Medical director", RiskResponse.Reduce, "Share posts", next);

    private static RiskEntry At(int days) => new(Day.AddDays(days), Day.AddDays(days).ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc));
}
