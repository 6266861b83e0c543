using SevenDay.Application.Errors;
using SevenDay.Application.Measures;
using SevenDay.Domain.Measures;
using SevenDay.TestKit;

namespace SevenDay.Application.Tests.Measures;

public sealed class MeasureSourceTests(TestPortal portal) : IClassFixture<TestPortal>
{
    private static readonly MeasureFields Fields = new("Bed days", "days", MeasureKind.Mean, Improvement.Decrease, null, null, null, null, null, "Ward returns", null);

    [Fact]
    public async Task A_measure_keeps_the_address_of_its_source_through_a_file_that_does_not_name_it()
    {
        await portal.SendAsync(new AddMeasure.Command("with-link", Fields with { SourceLink = "https://digital.nhs.uk/data", IsWatchedOnly = true }), TestUser.ProgrammeLead);

        await portal.ImportMeasuresAsync("with-link,Bed days of a file,days,mean,decrease,,,\n");

        var measure = await portal.SendAsync(new GetMeasure.Query("with-link"));
        (measure.Name, measure.SourceLink, measure.IsWatchedOnly).ShouldBe(("Bed days of a file", "https://digital.nhs.uk/data", true));
    }

    [Fact]
    public async Task An_address_without_https_is_refused_at_its_field()
    {
        var refused = await Should.ThrowAsync<InvalidException>(() => portal.SendAsync(new AddMeasure.Command("no-https", Fields with { SourceLink = "http://digital.nhs.uk" }), TestUser.ProgrammeLead));

        refused.Problems.ShouldHaveSingleItem().ShouldBe(new Problem("Fields.SourceLink", Measure.LinkRule));
    }
}
