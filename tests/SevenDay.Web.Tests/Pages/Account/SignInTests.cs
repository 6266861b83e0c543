using System.Net;
using SevenDay.Application.Demonstration;
using SevenDay.Application.Security;
using SevenDay.Web.Infrastructure.Security;
using SevenDay.Web.Tests.Hosting;

namespace SevenDay.Web.Tests.Pages.Account;

public sealed class SignInTests(PortalHost host) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task Get_WithoutSession_SendsToSignInAndBack()
    {
        var response = await host.Anonymous().GetAsync("/organisations?search=a");

        response.Status.ShouldBe(HttpStatusCode.Redirect);
        response.Location.ShouldBe("/sign-in?returnUrl=%2Forganisations%3Fsearch%3Da");
    }

    [Fact]
    public async Task Post_WithRightPassword_OpensTheHomePage()
    {
        var client = await host.SignedInAsync(Roles.BoardMember);

        (await client.GetAsync("/")).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("board.member@demo.sevenday.example")]
    [InlineData("nobody@demo.sevenday.example")]
    public async Task Post_WithWrongPassword_NeverTellsWhetherTheAccountExists(string email)
    {
        var page = await host.Anonymous().GetAsync("/sign-in");

        var answer = await page.Form("Sign in").Fill("Email address", email).Fill("Password", "not the password").SubmitAsync();

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        answer.Errors.ShouldBe([PortalSignIn.Refused]);
        answer.Text.ShouldContain(email);
    }

    [Fact]
    public async Task Post_AfterFiveWrongPasswords_LocksTheAccount()
    {
        var email = DemonstrationUsers.All.Single(u => u.Role == Roles.Auditor).Email;
        for (var i = 0; i < 5; i++) await Try(email, "wrong every time");

        (await Try(email, PortalHost.Password)).Status.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task DemonstrationSignIn_InProduction_IsNotThere()
    {
        var page = await host.Anonymous().GetAsync("/sign-in");

        page.Text.ShouldNotContain("Programme lead");
        (await host.Anonymous().GetAsync("/sign-in/demonstration")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    private async Task<PageResponse> Try(string email, string password)
    {
        var page = await host.Anonymous().GetAsync("/sign-in");
        return await page.Form("Sign in").Fill("Email address", email).Fill("Password", password).SubmitAsync();
    }
}
