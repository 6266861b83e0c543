using SevenDay.Web.Components;

namespace SevenDay.Web.Tests.Components;

public class PagerTests
{
    [Theory]
    [InlineData(1, 400, "1 2 … 16")]
    [InlineData(5, 400, "1 … 4 5 6 … 16")]
    [InlineData(16, 400, "1 … 15 16")]
    [InlineData(3, 125, "1 2 3 4 5")]
    [InlineData(1, 10, "1")]
    [InlineData(1, 0, "1")]
    public void Links_OfAPage_ShowFirstLastAndNeighbours(int page, int total, string links) =>
        string.Join(' ', new Pager(page, 25, total, _ => "").Links().Select(link => link?.ToString() ?? "…")).ShouldBe(links);

    [Theory]
    [InlineData(2, 40, 26, 40)]
    [InlineData(1, 0, 0, 0)]
    public void FirstAndLast_OfAPage_CountFromOne(int page, int total, int first, int last)
    {
        var pager = new Pager(page, 25, total, _ => "");

        (pager.First, pager.Last).ShouldBe((first, last));
    }

    [Theory]
    [InlineData("ProgrammeLead", "Programme lead")]
    [InlineData("Administrator", "Administrator")]
    [InlineData("", "")]
    public void InWords_OfARole_IsASentence(string role, string words) => Account.InWords(role).ShouldBe(words);

    [Fact]
    public void Markup_StyleAttribute_IsRefused() =>
        Should.Throw<ArgumentException>(() => new Markup().Open("p", ("style", "color:red"))).Message.ShouldContain("class");
}
