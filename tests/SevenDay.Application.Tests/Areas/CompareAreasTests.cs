using SevenDay.Application.Areas;
using SevenDay.Application.Errors;
using SevenDay.Domain.Areas;
using SevenDay.TestKit;

namespace SevenDay.Application.Tests.Areas;

public sealed class CompareAreasTests(EssexPortal portal) : IClassFixture<EssexPortal>
{
    [Fact]
    public async Task The_demonstration_shows_every_topic_and_marks_what_is_made_up()
    {
        var list = await portal.SendAsync(new ListAreaIndicators.Query(), TestUser.BoardMember);

        list.Indicators.Select(i => i.Topic).Distinct().ShouldBe(Enum.GetValues<AreaTopic>());
        list.Indicators.Where(i => !i.IsIllustrative).Select(i => i.Code).ShouldBe(["gp-practices", "frailty-register", "contracts", "deficit"], ignoreOrder: true);
        list.Indicators.ShouldAllBe(i => i.Areas > 0 && i.IsIllustrative == i.Source.StartsWith("Illustrative", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Facts_of_the_papers_are_there_to_the_number()
    {
        var system = (await portal.SendAsync(new ListAreas.Query())).Single(a => a.Name == "Mid and South Essex").Id;

        var rows = (await portal.SendAsync(new CompareAreas.Query([system]), TestUser.Auditor)).Rows.ToDictionary(r => r.Head.Code, r => r.Cells[0]!);

        (rows["gp-practices"].Whole!.Value, rows["deficit"].Whole!.Value, rows["contracts"].Whole!.Value, rows["frailty-register"].Whole!.Value).ShouldBe((183, 216, 300, 8000));
        rows["readmitted-30-days"].Whole.ShouldBeNull("only groups have figures");
        (Math.Round(rows["readmitted-30-days"].Gap!.Difference, 3), rows["readmitted-30-days"].GapIsIllustrative).ShouldBe((2.942, true));
    }

    [Fact]
    public async Task Areas_are_beside_each_other_in_the_order_of_the_tree_and_may_be_too_many()
    {
        var areas = await portal.SendAsync(new ListAreas.Query());
        var (thurrock, mid) = (areas.Single(a => a.Name == "Thurrock").Id, areas.Single(a => a.Name == "Mid Essex").Id);

        var compared = await portal.SendAsync(new CompareAreas.Query([thurrock, mid], AreaTopic.Spend));

        compared.Areas.Select(a => a.Name).ShouldBe(["Mid Essex", "Thurrock"]);
        compared.Rows.Select(r => r.Head.Code).ShouldBe(["spend-per-head"]);
        compared.Rows[0].Cells.Select(c => c!.Whole!.Period).ShouldBe(["2024/25", "2024/25"]);
        (await portal.SendAsync(new CompareAreas.Query([]))).Rows.ShouldBeEmpty();
        (await Should.ThrowAsync<InvalidException>(() => portal.SendAsync(new CompareAreas.Query([.. Enumerable.Range(0, 7).Select(_ => Guid.CreateVersion7())]))))
            .Message.ShouldStartWith("Choose at most 6 areas");
    }
}
