using System.Net;
using SevenDay.Application.Security;
using SevenDay.Web.Tests.Hosting;

namespace SevenDay.Web.Tests.Pages.Assessments;

/// <summary>Counts what the demonstration has, so nothing else may write here.</summary>
public sealed class AssessmentListPageTests(PortalHost host) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task Get_List_FiltersAndShowsProgress()
    {
        var board = await host.SignedInAsync(Roles.BoardMember);

        var all = await board.GetAsync("/assessments");
        all.MainText.ShouldContain("31 of 40 answers are complete");
        all.MainText.ShouldContain("Illustrative");
        var ready = await all.Form("Show").Fill("State", "Ready to approve").SubmitAsync();

        ready.Document.QuerySelectorAll("main tbody tr").ShouldHaveSingleItem().TextContent.ShouldContain("Palliative medicine");
        (await board.GetAsync("/assessments?specialty=nothing")).MainText.ShouldContain("No self-assessment found");
        (await board.GetAsync("/assessments/new")).Status.ShouldBe(HttpStatusCode.Forbidden);
    }
}
