using Microsoft.Playwright;
using SevenDay.Application.Security;
using SevenDay.Browser.Tests.Hosting;

namespace SevenDay.Browser.Tests.Journeys;

public sealed class WorklistJourney(Hosting.Browser browser, Site site) : IClassFixture<Site>
{
    [Fact]
    public Task An_editor_confirms_several_services_and_the_lead_signs_them_off() => browser.InWindowAsync(site, async window =>
    {
        await window.SignInAsync(Roles.TrustEditor);
        await window.GoAsync("/services/worklist");
        await window.ButtonRoleLinkAsync("Confirm several at once");
        await window.Page.WaitForURLAsync("**/services/confirm*");
        await window.Page.GetByLabel("Frailty assessment: geriatricians across hospital and community, Southend Hospital", new() { Exact = true }).CheckAsync();
        await window.Page.GetByLabel("Radiology: emergency ultrasound list, Broomfield Hospital", new() { Exact = true }).CheckAsync();
        await window.ButtonAsync("Confirm the ticked services");
        await window.ShowsAsync("2 services confirmed");

        await window.SignInAsync(Roles.ProgrammeLead);
        await window.GoAsync("/services/worklist");
        await window.ButtonRoleLinkAsync("Sign off several at once");
        await window.GoAsync("/services/sign-off?search=Frailty+assessment");
        await window.Page.GetByRole(AriaRole.Checkbox).First.CheckAsync();
        await window.ButtonAsync("Sign off the ticked services");
        await window.ShowsAsync("1 service signed off.");
        await window.GoAsync("/services?search=Frailty+assessment");
        (await window.MainTextAsync()).ShouldContain("Signed off 21 November 2026");
        window.TakeComplaints().ShouldBeEmpty();
    });
}
