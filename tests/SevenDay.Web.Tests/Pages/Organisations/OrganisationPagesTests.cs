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
