using System.Net;
using System.Net.Http.Headers;
using SevenDay.Application.Security;
using SevenDay.Web.Tests.Api;
using SevenDay.Web.Tests.Hosting;

namespace SevenDay.Web.Tests.Pages.Account;

public sealed class TokenTests(PortalHost host) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task Post_NewToken_IsShownOnceAndSignsAProgramIn()
    {
        var client = await host.SignedInAsync(Roles.BoardMember);
        var token = await MakeAsync(client, "Once");

        (await client.GetAsync("/account/tokens")).Text.ShouldNotContain(token);
        (await AskAsync(token)).ShouldBe(HttpStatusCode.OK);
        (await AskAsync(token + "x")).ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task Post_Withdraw_RefusesTheTokenAtOnce()
    {
        var client = await host.SignedInAsync(Roles.Auditor);
        var token = await MakeAsync(client, "Short-lived");
        var list = await client.GetAsync("/account/tokens");

        var question = await client.GetAsync(list.Document.QuerySelector("main a[href$='/withdraw']")!.GetAttribute("href")!);
        (await client.FollowAsync(await question.Form("Withdraw token").SubmitAsync())).MainText.ShouldContain("Withdrawn");

        (await AskAsync(token)).ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task Get_WithdrawTheTokenOfSomebodyElse_IsNotThere()
    {
        await MakeAsync(await host.SignedInAsync(Roles.ProgrammeLead), "Theirs");
        var address = (await (await host.SignedInAsync(Roles.ProgrammeLead)).GetAsync("/account/tokens")).Document.QuerySelector("main a[href$='/withdraw']")!.GetAttribute("href")!;

        (await (await host.SignedInAsync(Roles.TrustEditor)).GetAsync(address)).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Post_TooManyDays_SaysHowMany()
    {
        var page = await (await host.SignedInAsync(Roles.BoardMember)).GetAsync("/account/tokens");

        var answer = await page.Form("Make token").Fill("What is it for?", "Long").Fill("For how many days does it work?", "1000").SubmitAsync();

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        answer.Errors.ShouldBe(["Enter a number of days from 1 to 365."]);
    }

    private static async Task<string> MakeAsync(PageClient client, string name)
    {
        var page = await client.GetAsync("/account/tokens");
        var made = await client.FollowAsync(await page.Form("Make token").Fill("What is it for?", name).Fill("For how many days does it work?", "30").SubmitAsync());
        return made.Document.QuerySelector("#new-token")!.TextContent;
    }

    private async Task<HttpStatusCode> AskAsync(string token)
    {
        var id = await PathwayEndpointsTests.APathwayAsync(host);
        var request = new HttpRequestMessage(HttpMethod.Get, $"/api/v1/pathways/{id}/availability");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return (await host.Anonymous().Http.SendAsync(request)).StatusCode;
    }
}
