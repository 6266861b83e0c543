using System.Net;
using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Security;
using SevenDay.Web.Tests.Hosting;

namespace SevenDay.Web.Tests.Pages.Services;

public sealed class DecidePagesTests(PortalHost host) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task Confirm_TwoTickedOneChangedMeanwhile_ConfirmsOneAndNamesTheOther()
    {
        var client = await host.SignedInAsync(Roles.TrustEditor);
        var page = await client.GetAsync("/services/confirm");
        page.MainText.ShouldContain("Monday to Friday, 8:30am to 5:30pm. Bank holidays: Closed.");
        await host.WithDbAsync(async db =>
        {
            (await db.Services.SingleAsync(s => s.Name.StartsWith("Frailty assessment"))).Describe("Frailty assessment: changed", "Geriatric medicine", Domain.Services.Setting.Acute, "Southend Hospital", null, false);
            return await db.SaveChangesAsync();
        });

        var after = await page.Form("Confirm the ticked services").Choose("Echocardiography, Basildon Hospital")
            .Choose("Frailty assessment: geriatricians across hospital and community, Southend Hospital").SubmitAsync();

        after.Status.ShouldBe(HttpStatusCode.Conflict);
        after.Errors.ShouldHaveSingleItem().ShouldStartWith("Frailty assessment: changed, Southend Hospital was left alone");
        after.MainText.ShouldContain("1 other service confirmed as you asked. Look again at: Frailty assessment: changed");
        after.Document.QuerySelectorAll("input[type=checkbox]").ShouldAllBe(box => !box.HasAttribute("checked"));
        var done = await client.FollowAsync(await after.Form("Confirm the ticked services").Choose("Frailty assessment: changed, Southend Hospital").SubmitAsync());
        done.MainText.ShouldContain("1 service confirmed: their hours are right today.");
        done.MainText.ShouldNotContain("Echocardiography");
    }

    [Fact]
    public async Task Confirm_NothingTicked_SaysSoAndShowsTheListAgain()
    {
        var client = await host.SignedInAsync(Roles.TrustEditor);

        var page = await (await client.GetAsync("/services/confirm?all=true&search=Primary")).Form("Confirm the ticked services").SubmitAsync();

        page.Status.ShouldBe(HttpStatusCode.BadRequest);
        page.Errors.ShouldBe(["Tick at least one service."]);
        page.Document.QuerySelector(page.Document.QuerySelector(".nhsuk-error-summary__list a")!.GetAttribute("href")!).ShouldNotBeNull();
        page.MainText.ShouldContain("Primary angioplasty");
    }

    [Fact]
    public async Task Confirm_TickAll_TicksButConfirmsNothing()
    {
        var page = await (await host.SignedInAsync(Roles.ProgrammeLead)).GetAsync("/services/confirm?all=true&tick=true&organisation=NELFT");

        page.Document.QuerySelectorAll("input[type=checkbox]").Length.ShouldBe(2);
        page.Document.QuerySelectorAll("input[type=checkbox]").ShouldAllBe(box => box.HasAttribute("checked"));
    }

    [Fact]
    public async Task SignOff_Several_ShowsOnTheServiceAndTheList()
    {
        var client = await host.SignedInAsync(Roles.ProgrammeLead);
        var page = await client.GetAsync("/services/sign-off?organisation=Provide");

        var after = await client.FollowAsync(await page.Form("Sign off the ticked services").Choose("Out-of-hours nursing, Mid Essex").SubmitAsync());

        after.MainText.ShouldContain("1 service signed off.");
        after.MainText.ShouldNotContain("Out-of-hours nursing");
        (await client.GetAsync("/services?search=Out-of-hours+nursing")).MainText.ShouldContain("Signed off 21 November 2026");
    }

    [Fact]
    public async Task SignOff_OfOne_HoldsUntilTheHoursChange()
    {
        var client = await host.SignedInAsync(Roles.ProgrammeLead);
        var path = await PathOfAsync("Advice line for carers");

        var signed = await client.FollowAsync(await (await client.GetAsync(path)).Form("Sign these hours off").SubmitAsync());

        signed.MainText.ShouldContain("Signed off by Demonstration programme lead for the commissioner on 21 November 2026.");
        signed.Document.QuerySelectorAll("button").ShouldNotContain(b => b.TextContent == "Sign these hours off");
        var check = await (await client.GetAsync(path + "/hours")).Form("Check the hours").FillNamed("Input.Days[0].Periods[0].Opens", "8am").SubmitAsync();
        var changed = await client.FollowAsync(await check.Form("Save these hours").SubmitAsync());
        changed.MainText.ShouldContain("The sign-off of 21 November 2026 by Demonstration programme lead was for other hours.");
        changed.MainText.ShouldContain("You recorded these hours, so somebody else has to sign them off.");
        changed.Document.QuerySelectorAll("button").ShouldNotContain(b => b.TextContent == "Sign these hours off");
        var several = await (await client.GetAsync("/services/sign-off?search=Advice+line")).Form("Sign off the ticked services").Choose("Advice line for carers").SubmitAsync();
        several.Status.ShouldBe(HttpStatusCode.Conflict);
        several.Errors.ShouldHaveSingleItem().ShouldStartWith("Advice line for carers was left alone: you recorded its hours yourself.");
    }

    [Fact]
    public async Task SignOff_SavedBySomebodyElseMeanwhile_IsAConflict()
    {
        var client = await host.SignedInAsync(Roles.ProgrammeLead);
        var page = await client.GetAsync(await PathOfAsync("Home from hospital"));
        await page.Form("These hours are right today").SubmitAsync();

        var after = await page.Form("Sign these hours off").SubmitAsync();

        after.Status.ShouldBe(HttpStatusCode.Conflict);
        after.MainText.ShouldContain("Not signed off");
    }

    [Fact]
    public async Task SignOff_TrustEditor_IsForbiddenAndSeesNoButton()
    {
        var client = await host.SignedInAsync(Roles.TrustEditor);

        (await client.GetAsync("/services/sign-off")).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await client.GetAsync(await PathOfAsync("Primary angioplasty"))).MainText.ShouldNotContain("Sign these hours off");
        (await client.GetAsync("/services/worklist")).MainText.ShouldNotContain("Sign off several at once");
    }

    private async Task<string> PathOfAsync(string name) => $"/services/{await host.WithDbAsync(db => db.Services.Where(s => s.Name == name).Select(s => s.Id).FirstAsync())}";
}
