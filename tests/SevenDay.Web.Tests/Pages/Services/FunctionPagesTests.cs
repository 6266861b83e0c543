using System.Net;
using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Security;
using SevenDay.Web.Tests.Hosting;

namespace SevenDay.Web.Tests.Pages.Services;

public sealed class FunctionPagesTests(PortalHost host) : IClassFixture<PortalHost>
{
    private const string Stroke = "Hyper-acute stroke unit: thrombolysis";

    [Fact]
    public async Task Details_ServiceOfFunctions_SaysWhenAllArePresentAndWhatHoldsTheWeekendBack()
    {
        var page = await (await host.SignedInAsync(Roles.BoardMember)).GetAsync(await PathOfAsync(Stroke));

        page.MainText.ShouldContain("All functions are present: Monday to Friday, 8am to 8pm; Saturday, 9am to 1pm, within the hours of the service itself.");
        page.MainText.ShouldContain("CT report holds the weekend back most. If only that ran all the time, all would be present for 12 hours more at the weekend.");
        page.MainText.ShouldContain("Consultant and CT report do not reach the weekday level at weekends.");
        page.MainText.ShouldContain("Illustrative");
        page.MainText.ShouldNotContain("Add a function");
    }

    [Fact]
    public async Task Details_OfAFunction_LeadsBackToItsService()
    {
        var client = await host.SignedInAsync(Roles.TrustEditor);
        var page = await client.GetAsync(await PathOfAsync($"{Stroke}, CT scan"));

        page.MainText.ShouldContain($"One of the functions of {Stroke}.");
        page.MainText.ShouldNotContain("Add a function");
        var back = page.Document.QuerySelector("a.nhsuk-back-link")!.GetAttribute("href")!;
        (await client.GetAsync(back)).MainText.ShouldContain("This service runs when all of its 4 functions do.");
    }

    [Fact]
    public async Task NewFunction_FilledIn_LeadsToItsHoursAndIsListedWithItsService()
    {
        var client = await host.SignedInAsync(Roles.TrustEditor);
        var path = await PathOfAsync("Cancer Assessment Unit");
        var form = (await client.GetAsync(path + "/functions/new")).Form("Add the function").Fill("Name of the function", "Porter");

        var hours = await client.FollowAsync(await form.SubmitAsync());

        hours.Heading.ShouldBe("Cancer Assessment Unit, Porter Opening hours");
        var service = await client.GetAsync(path);
        service.MainText.ShouldContain("Nobody can say when all are present, because no hours are entered for Porter.");
        service.Document.QuerySelectorAll("main a").ShouldContain(a => a.TextContent == "Porter");
        var again = await (await client.GetAsync(path + "/functions/new")).Form("Add the function").Fill("Name of the function", "Porter").SubmitAsync();
        again.Errors.ShouldHaveSingleItem().ShouldContain("has a function of that name already");
    }

    [Fact]
    public async Task NewFunction_LeftEmpty_NamesTheField()
    {
        var client = await host.SignedInAsync(Roles.TrustEditor);

        var page = await (await client.GetAsync(await PathOfAsync("Radiotherapy") + "/functions/new")).Form("Add the function").SubmitAsync();

        (page.Status, page.Errors.Single()).ShouldBe((HttpStatusCode.BadRequest, "Enter the name of the function."));
    }

    [Fact]
    public async Task NewFunction_OfAnotherOrganisation_IsForbidden() =>
        (await (await host.SignedInAsync(Roles.TrustEditor)).GetAsync(await PathOfAsync("Home from hospital") + "/functions/new")).Status.ShouldBe(HttpStatusCode.Forbidden);

    [Fact]
    public async Task Index_AskedForFunctions_ListsThemAndElseSaysWhereTheyCount()
    {
        var client = await host.SignedInAsync(Roles.BoardMember);
        var alone = await client.GetAsync("/services?search=thrombolysis");
        alone.MainText.ShouldContain("1 service");
        alone.MainText.ShouldContain("count with their service and are not listed on their own.");

        var all = await client.GetAsync(alone.Document.QuerySelectorAll("main a").Single(a => a.TextContent == "List functions as well").GetAttribute("href")!);

        all.MainText.ShouldContain("5 services");
        all.MainText.ShouldContain($"{Stroke}, CT report");
        var found = await all.Form("Search").Fill("Name, site, specialty or postcode", "ct report").SubmitAsync();
        found.MainText.ShouldContain("1 service");
    }

    [Theory]
    [InlineData("ss00ry")]
    [InlineData("SS0 0RY")]
    [InlineData("ss0")]
    public async Task Lists_Postcode_FindTheServicesThere(string postcode)
    {
        var client = await host.SignedInAsync(Roles.BoardMember);

        foreach (var (path, button) in new[] { ("/services", "Search"), ("/services/open?on=2026-11-23&time=10am", "Show what is open") })
        {
            var found = await (await client.GetAsync(path)).Form(button).Fill("Name, site, specialty or postcode", postcode).SubmitAsync();
            found.MainText.ShouldContain("Southend Hospital");
            found.MainText.ShouldNotContain("Basildon Hospital");
        }
    }

    private Task<string> PathOfAsync(string name) => host.WithDbAsync(async db =>
        $"/services/{await db.Services.Where(s => s.Name == name).OrderBy(s => s.Id).Select(s => s.Id).FirstAsync()}");
}
