using System.Net;
using SevenDay.Application.Security;
using SevenDay.Web.Infrastructure.Mail;
using SevenDay.Web.Tests.Hosting;

namespace SevenDay.Web.Tests.Mail;

public sealed class DigestPagesTests(PortalHost host) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task Post_AChoice_IsKeptAndSaysThatEmailIsOff()
    {
        var client = await host.SignedInAsync(Roles.BoardMember);
        var page = await client.GetAsync("/account/digest");
        page.MainText.ShouldContain("The administrator has not set up email, so no digest goes out yet.");

        var saved = await client.FollowAsync(await page.Form("Save").Choose("Each month").SubmitAsync());

        saved.MainText.ShouldContain("Your digest is saved.");
        saved.Document.QuerySelector("input[value=Monthly]")!.HasAttribute("checked").ShouldBeTrue();
        (await MailHost.WakeAsync(host.Services)).ShouldBe(0);
    }

    [Fact]
    public async Task Get_Preview_ShowsTheEmailAlthoughEmailIsOff()
    {
        var page = await (await host.SignedInAsync(Roles.ProgrammeLead)).GetAsync("/account/digest/preview");

        page.Status.ShouldBe(HttpStatusCode.OK);
        page.MainText.ShouldContain("SevenDay: what changed from 15 November 2026 to 21 November 2026");
        page.Document.QuerySelector(".sd-letter a")!.GetAttribute("href")!.ShouldStartWith("https://localhost/");
        page.Document.QuerySelector(".sd-letter__text")!.TextContent.ShouldContain("https://localhost/account/digest");
    }

    [Fact]
    public async Task Get_Deliveries_SaysWhatIsNotSet() =>
        (await (await host.SignedInAsync(Roles.Administrator)).GetAsync("/admin/digests")).MainText.ShouldContain("No email goes out. Still to be set: Smtp:Host and Portal:Address.");

    [Theory]
    [InlineData("", "", null)]
    [InlineData("smtp.example", "", "Smtp:From must be an email address when Smtp:Host is set.")]
    [InlineData("smtp.example", "portal@sevenday.example", "Smtp:User needs Smtp:Security StartTls or Tls: without it the password would travel in the clear.")]
    public void Mistake_InTheSettings_IsSaidInASentence(string server, string from, string? mistake) =>
        MailSettings.Mistake(new MailSettings { Host = server, From = from, User = "portal", Security = MailSecurity.None }).ShouldBe(mistake);
}
