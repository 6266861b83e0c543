using System.Net;
using SevenDay.Application.Security;
using SevenDay.Web.Tests.Hosting;

namespace SevenDay.Web.Tests.Pages.Organisations;

public sealed class OrganisationPagesTests(PortalHost host) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task Get_List_SearchesByNameAndCode()
    {
        var client = await host.SignedInAsync(Roles.BoardMember);
        var page = await client.GetAsync("/organisations");

        var found = await page.Form("Search").Fill("Search by name or ODS code", "raj").SubmitAsync();

        found.MainText.ShouldContain("Mid and South Essex NHS Foundation Trust");
        found.MainText.ShouldContain("Southend University Hospital NHS Foundation Trust (until 31 March 2020)");
    }

    [Theory]
    [InlineData("2012-06-01", "Southend University Hospital NHS Foundation Trust", "Mid and South Essex NHS Foundation Trust")]
    [InlineData("2021-06-01", "Mid and South Essex NHS Foundation Trust", "Southend University Hospital NHS Foundation Trust")]
    public async Task Get_ListOnADate_ResolvesTheCodeAsItWasThen(string on, string name, string other)
    {
        var client = await host.SignedInAsync(Roles.BoardMember);

        var page = await client.GetAsync($"/organisations?on={on}&search=RAJ");

        page.MainText.ShouldContain($"1 organisation on {DateOnly.Parse(on):d MMMM yyyy}");
        page.MainText.ShouldContain(name);
        page.MainText.ShouldNotContain(other);
        var details = await client.GetAsync(page.Document.QuerySelector("tbody a")!.GetAttribute("href")!);
        details.MainText.ShouldContain("Code RAJ, ");
    }

    [Fact]
    public async Task Get_ListOnADateThatIsNone_SaysSo()
    {
        var page = await (await host.SignedInAsync(Roles.BoardMember)).GetAsync("/organisations?on=2012-06-31");

        page.Status.ShouldBe(HttpStatusCode.BadRequest);
        page.Errors.ShouldHaveSingleItem().ShouldContain("must be a real date");
    }

    [Fact]
    public async Task Get_ListWithNothingFound_SaysWhatToDo()
    {
        var client = await host.SignedInAsync(Roles.BoardMember);

        (await client.GetAsync("/organisations?search=zzz")).MainText.ShouldContain("No organisations found");
    }

    [Fact]
    public async Task Get_UnknownOrganisation_IsNotFound()
    {
        var client = await host.SignedInAsync(Roles.BoardMember);

        var page = await client.GetAsync($"/organisations/{Guid.CreateVersion7()}");

        page.Status.ShouldBe(HttpStatusCode.NotFound);
        page.Heading.ShouldBe("Page not found");
    }
}
