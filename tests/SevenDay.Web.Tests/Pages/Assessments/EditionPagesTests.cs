using System.Net;
using SevenDay.Application.Security;
using SevenDay.Web.Tests.Hosting;

namespace SevenDay.Web.Tests.Pages.Assessments;

public sealed class EditionPagesTests(PortalHost host) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task Post_CopyChangeAndMakeCurrent_LeadThroughTheEditor()
    {
        var admin = await host.SignedInAsync(Roles.Administrator);
        var first = (await admin.GetAsync("/assessments/editions")).Document.QuerySelector("main tbody a")!.GetAttribute("href")!;
        var copied = await (await admin.GetAsync(first + "/copy")).Form("Copy edition").Fill("Short name", "2026").Fill("Name of the edition", "First 72 hours").SubmitAsync();
        var edition = copied.Location.ShouldNotBeNull(copied.MainText);

        var add = await admin.GetAsync(edition + "/add");
        var wrong = await add.Form("Add standard").Fill("Topic", "Frailty").Fill("Limits", "soon").SubmitAsync();
        wrong.Errors.ShouldContain("“soon” is no limit. Write what it is about, a colon, a number, and minutes, hours or times a day.");
        var added = await admin.FollowAsync(await wrong.Form("Add standard").Fill("What it asks for", "Assessed early.").Fill("Limits", "Frailty score: 4 hours").SubmitAsync());
        added.MainText.ShouldContain("11. Frailty");
        added.MainText.ShouldContain("Frailty score: within 4 hours");

        var standard = added.Document.QuerySelectorAll("main tbody a").Last().GetAttribute("href")!;
        (await (await admin.GetAsync(standard)).Form("Save changes").Fill("Topic", "Frailty early").SubmitAsync()).Errors.ShouldBe(["Say why the standard is changed."]);
        (await admin.FollowAsync(await (await admin.GetAsync(standard)).Form("Save changes").Fill("Topic", "Frailty early").Fill("Why is it changed?", "Wording").SubmitAsync())).MainText.ShouldContain("11. Frailty early");
        (await (await admin.GetAsync(standard + "/remove")).Form("Remove standard").Fill("Why is it removed?", "Not needed").SubmitAsync()).Location.ShouldBe(edition);

        await (await admin.GetAsync(edition + "/current")).Form("Make it current").Fill("Why does it take over?", "Published").SubmitAsync();
        (await admin.GetAsync("/assessments/standards")).MainText.ShouldContain("10 standards of the 2026 edition");
        (await admin.GetAsync("/assessments")).MainText.ShouldContain("No specialty has been assessed yet");
    }

    [Fact]
    public async Task Get_AsAnybodyElse_IsRefused()
    {
        foreach (var role in Roles.All.Where(role => role != Roles.Administrator))
            (await (await host.SignedInAsync(role)).GetAsync("/assessments/editions")).Status.ShouldBe(HttpStatusCode.Forbidden, role);
    }
}
