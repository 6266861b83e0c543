using SevenDay.Domain.Areas;
using SevenDay.Domain.Measures;

namespace SevenDay.Domain.Tests.Areas;

public sealed class AreaFactTests
{
    private static readonly AreaFigure Figure = AreaFigure.Of(AreaUnit.Minutes, null, null, 20);

    [Theory]
    [InlineData("", "Whole area")]
    [InlineData("1", "Fifth 1, most deprived")]
    [InlineData("3", "Fifth 3")]
    [InlineData("5", "Fifth 5, least deprived")]
    [InlineData("Women", "Women")]
    [InlineData("Aged 65 to 74", "Aged 65 to 74")]
    public void A_group_has_words(string group, string words)
    {
        AreaGroup.ProblemWith(group).ShouldBeNull();
        AreaGroup.InWords(group).ShouldBe(words);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("6")]
    [InlineData("-1")]
    [InlineData("1.5")]
    public void There_are_five_fifths(string group) =>
        Should.Throw<DomainRuleException>(() => Fact(group)).Message.ShouldStartWith("Fifths go from 1, the most deprived, to 5");

    [Fact]
    public void A_fact_says_its_period_as_the_source_does()
    {
        Should.Throw<DomainRuleException>(() => new AreaFact(Guid.CreateVersion7(), Guid.CreateVersion7(), "", new DateOnly(2021, 3, 21), Figure, new AreaFactWords(" "))).Message.ShouldBe("Enter the period in words.");
        Fact(" Women ").Group.ShouldBe("Women");
    }

    [Fact]
    public void A_correction_replaces_figure_and_words()
    {
        var fact = Fact("1");

        fact.Say(AreaFigure.Of(AreaUnit.Minutes, null, null, 22), new AreaFactWords("Spring 2021", "Table 4", true));

        (fact.Figure.Value, fact.Period, fact.SourceNote, fact.IsIllustrative, fact.Group).ShouldBe((22, "Spring 2021", "Table 4", true, "1"));
    }

    [Fact]
    public void An_indicator_needs_a_source_and_a_code_that_an_address_can_hold()
    {
        var definition = new AreaIndicatorDefinition("Travel time", AreaTopic.TravelTime, AreaUnit.Minutes, Improvement.Decrease, "Published table");

        new AreaIndicator("Travel-Time", definition).Code.ShouldBe("travel-time");
        Should.Throw<DomainRuleException>(() => new AreaIndicator("import", definition));
        Should.Throw<DomainRuleException>(() => new AreaIndicator("travel time", definition));
        Should.Throw<DomainRuleException>(() => new AreaIndicator("t", definition with { Source = " " })).Message.ShouldBe("Enter the source.");
    }

    private static AreaFact Fact(string group) => new(Guid.CreateVersion7(), Guid.CreateVersion7(), group, new DateOnly(2021, 3, 21), Figure, new AreaFactWords("Census 2021"));
}
