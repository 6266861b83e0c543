using SevenDay.Domain.Areas;

namespace SevenDay.Domain.Tests.Areas;

public sealed class AreaFigureTests
{
    [Theory]
    [InlineData(AreaUnit.Percent, 12L, 10L, null, "numerator", "The numerator is above the denominator. Check which is which.")]
    [InlineData(AreaUnit.Percent, 0L, 0L, null, "denominator", "A denominator must be above zero.")]
    [InlineData(AreaUnit.Percent, -1L, 100L, null, "numerator", "A numerator cannot be below zero.")]
    [InlineData(AreaUnit.Percent, 10L, null, null, "denominator", "Enter the denominator that belongs to the numerator.")]
    [InlineData(AreaUnit.Percent, null, 10L, null, "numerator", "Enter the numerator that belongs to the denominator.")]
    [InlineData(AreaUnit.Percent, 10L, 100L, 10.0, "value", "Give either a numerator and a denominator, or a value, and not both.")]
    [InlineData(AreaUnit.Percent, null, null, 100.1, "value", "A percentage lies from 0 to 100. Check the value and its unit.")]
    [InlineData(AreaUnit.Percent, null, null, null, "value", "Enter a value, or a numerator and a denominator.")]
    [InlineData(AreaUnit.Minutes, null, null, null, "value", "Enter a value.")]
    [InlineData(AreaUnit.Minutes, 10L, 100L, null, "numerator", "Figures in this unit are no share of people. Give a value instead.")]
    [InlineData(AreaUnit.Minutes, null, null, -0.1, "value", "A value cannot be below zero.")]
    [InlineData(AreaUnit.Minutes, null, null, double.NaN, "value", "Enter the value as a number.")]
    [InlineData(AreaUnit.Minutes, null, null, 2e9, "value", "No area has more than 1,000,000,000. Check the number.")]
    [InlineData(AreaUnit.People, null, null, 40_000.5, "value", "Write a whole number: halves cannot be counted.")]
    public void Wrong_numbers_are_refused_with_a_sentence_and_the_part_it_is_about(AreaUnit unit, long? numerator, long? denominator, double? value, string part, string message)
    {
        AreaFigure.ProblemWith(unit, numerator, denominator, value).ShouldBe(new FigureProblem(part, message));
        Should.Throw<DomainRuleException>(() => AreaFigure.Of(unit, numerator, denominator, value)).Message.ShouldBe(message);
    }

    [Theory]
    [InlineData(7L, 5000L)]
    [InlineData(1L, 5000L)]
    [InlineData(4995L, 5000L)]
    [InlineData(0L, 7L)]
    public void A_count_of_1_to_7_people_is_no_published_figure_on_either_side(long numerator, long denominator) =>
        AreaFigure.ProblemWith(AreaUnit.Percent, numerator, denominator, null)!.Message.ShouldStartWith("Published figures only, no counts below 8");

    [Theory]
    [InlineData(0L, 5000L, 0)]
    [InlineData(8L, 16L, 50)]
    [InlineData(5000L, 5000L, 100)]
    public void None_all_and_8_are_published(long numerator, long denominator, double percent) =>
        AreaFigure.Of(AreaUnit.Percent, numerator, denominator, null).In(AreaUnit.Percent).ShouldBe(percent);

    [Fact]
    public void A_number_of_practices_may_be_small_and_one_of_people_may_not()
    {
        AreaFigure.ProblemWith(AreaUnit.Number, null, null, 3).ShouldBeNull();
        AreaFigure.ProblemWith(AreaUnit.People, null, null, 3)!.Part.ShouldBe("value");
    }

    [Fact]
    public void A_share_is_said_in_its_unit()
    {
        AreaFigure.Of(AreaUnit.Per1000, 43_200, 241_000, null).In(AreaUnit.Per1000).ShouldBe(179.253, 0.001);
        AreaFigure.Of(AreaUnit.Per100000, 50, 100_000, null).In(AreaUnit.Per100000).ShouldBe(50);
    }
}
