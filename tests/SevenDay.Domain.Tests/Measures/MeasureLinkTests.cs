using SevenDay.Domain.Measures;

namespace SevenDay.Domain.Tests.Measures;

public sealed class MeasureLinkTests
{
    [Fact]
    public void A_pair_is_the_same_whichever_comes_first()
    {
        var (a, b) = (Guid.CreateVersion7(), Guid.CreateVersion7());

        var (one, other) = (new MeasureLink(a, b, "Cost and care"), new MeasureLink(b, a, "Cost and care"));

        (one.FirstId, one.SecondId).ShouldBe((other.FirstId, other.SecondId));
        Should.Throw<DomainRuleException>(() => new MeasureLink(a, a, "Itself"));
        Should.Throw<DomainRuleException>(() => new MeasureLink(a, b, " "));
    }

    [Theory]
    [InlineData("https://digital.nhs.uk/data", true)]
    [InlineData("http://digital.nhs.uk/data", false)]
    [InlineData("javascript:alert(1)", false)]
    [InlineData("digital.nhs.uk", false)]
    [InlineData("https://user:secret@digital.nhs.uk/", false)]
    [InlineData("https://localhost/", false)]
    public void The_address_of_a_source_is_a_whole_one_with_https(string address, bool isLink) => Measure.IsLink(address).ShouldBe(isLink);
}
