using SevenDay.Application.Security;
using SevenDay.Web.Tests.Hosting;

namespace SevenDay.Web.Tests.Survey;

public sealed class LogTests(SurveyedPortal portal)
{
    [Fact]
    public async Task Requests_AreLoggedByTheirRouteAndNeverByWhatTheyCarry()
    {
        var client = await portal.SignedInAsync(Roles.BoardMember);
        await client.GetAsync("/organisations?search=wordthatnobodylogs");
        await client.GetAsync("/organisations/0198f000-dead-7000-8000-00000000beef");
        await portal.SignInAsync("addressthatnobodylogs@demo.sevenday.example", "passwordthatnobodylogs");
        var form = (await client.GetAsync("/account/password")).Form("Change password");
        await form.Fill("Current password", "secretthatnobodylogs").Fill("New password", "anothersecretthatnobodylogs").SubmitAsync();

        portal.Log.ShouldContain(line => line.Contains("GET organisations 200"));
        portal.Log.ShouldContain(line => line.Contains("GET organisations/{id:guid} 404"));
        portal.Log.ShouldContain(line => line.Contains("ListOrganisations done in"));
        portal.Log.Where(line => line.Contains("thatnobodylogs") || line.Contains("00000000beef")).ShouldBeEmpty();
    }

    [Fact]
    public async Task TheBoxOfAWorkshop_LeavesNoUserInTheLogOfRequests()
    {
        var client = await portal.SignedInAsync(Roles.Auditor);
        var workshop = (await client.GetAsync("/engagement/workshops")).Document.QuerySelector("main .nhsuk-list a")!.GetAttribute("href");
        var box = await client.GetAsync(workshop + "/box");

        var sent = await client.FollowAsync(await box.Form("Put it in the box").Fill("What are we too polite to raise?", "wordthatnobodylogs in a note").SubmitAsync());
        await client.GetAsync("/engagement/workshops");

        sent.MainText.ShouldContain("Your note is in the box.");
        portal.Log.Where(line => line.Contains("wordthatnobodylogs")).ShouldBeEmpty();
        var lines = portal.Log.Where(line => line.Contains(" engagement/workshops/{id:guid}/box ")).ToList();
        lines.ShouldContain(line => line.Contains("POST ") && line.Contains(" 302 "));
        lines.ShouldAllBe(line => line.Contains(" by - ("));
        portal.Log.Where(line => line.Contains("GET engagement/workshops 200")).ShouldContain(line => !line.Contains(" by - ("));
    }

    [Fact]
    public async Task Passwords_AreInNoLine()
    {
        await portal.SignedInAsync(Roles.ProgrammeLead);

        portal.Log.Where(line => line.Contains(PortalHost.Password) || line.Contains("@demo.sevenday.example")).ShouldBeEmpty();
    }
}
