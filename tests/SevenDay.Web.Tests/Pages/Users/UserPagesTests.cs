using System.Net;
using SevenDay.Application.Security;
using SevenDay.Web.Tests.Hosting;

namespace SevenDay.Web.Tests.Pages.Users;

public sealed class UserPagesTests(PortalHost host) : IClassFixture<PortalHost>
{
    private const string Temporary = "temporary harbours here";
    private static int _next;

    [Fact]
    public async Task Post_NewUser_SignsInOnceAndHasToChooseAPasswordOfTheirOwn()
    {
        var (email, _) = await AddAsync("Newcomer");
        var client = await host.SignInAsync(email, Temporary);

        (await client.GetAsync("/organisations")).Location.ShouldBe("/account/password");
        (await client.GetAsync("/dist/app.css")).Location.ShouldBeNull();
        var form = await client.GetAsync("/account/password");
        await form.Form("Change password").Fill("Current password", Temporary).Fill("New password", "my own quiet words").SubmitAsync();

        (await client.GetAsync("/organisations")).Status.ShouldBe(HttpStatusCode.OK);
        (await (await host.SignInAsync(email, "my own quiet words")).GetAsync("/organisations")).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Post_Disable_KeepsThemOut_AndEnableLetsThemIn()
    {
        var admin = await host.SignedInAsync(Roles.Administrator);
        var (email, address) = await AddAsync("Leaver");
        var access = await admin.GetAsync(address + "/access");

        (await admin.FollowAsync(await access.Form("Disable this user").SubmitAsync())).MainText.ShouldContain("No, disabled");
        (await (await host.SignInAsync(email, Temporary)).GetAsync("/")).Location.ShouldNotBeNull().ShouldStartWith("/sign-in");

        await (await admin.GetAsync(address + "/access")).Form("Let them sign in again").SubmitAsync();
        (await (await host.SignInAsync(email, Temporary)).GetAsync("/")).Location.ShouldBe("/account/password");
    }

    [Fact]
    public async Task Post_DisableTheLastAdministrator_IsRefusedWithWhatToDo()
    {
        var admin = await host.SignedInAsync(Roles.Administrator);
        var list = await admin.GetAsync("/admin/users?role=Administrator");
        var access = await admin.GetAsync(list.Document.QuerySelector("main td a")!.GetAttribute("href") + "/access");

        var answer = await access.Form("Disable this user").SubmitAsync();

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        answer.Errors.ShouldBe(["This is the last administrator who can sign in. Make somebody else an administrator first."]);
    }

    [Fact]
    public async Task Post_AnotherRole_StandsInTheChangeLog()
    {
        var admin = await host.SignedInAsync(Roles.Administrator);
        var (_, address) = await AddAsync("Mover");
        var page = await admin.GetAsync(address);

        var done = await admin.FollowAsync(await page.Form("Save changes").Choose("Trust editor").Fill("ODS codes of the organisations they act for", "raj").SubmitAsync());

        done.MainText.ShouldContain("Mid and South Essex NHS Foundation Trust");
        var changes = await admin.GetAsync(done.Document.QuerySelector("main a[href*='/admin/changes']")!.GetAttribute("href")!);
        changes.MainText.ShouldContain("Role: Board member, now Trust editor");
        changes.MainText.ShouldContain("Demonstration administrator");
    }

    [Fact]
    public async Task Post_BadInput_NamesEveryMistake()
    {
        var form = await (await host.SignedInAsync(Roles.Administrator)).GetAsync("/admin/users/new");

        var empty = await form.Form("Add user").SubmitAsync();
        var editor = await form.Form("Add user").Fill("Email address", "no address").Fill("Name to show", "X").Choose("Trust editor").Fill("Temporary password", "short").SubmitAsync();

        empty.Errors.ShouldBe(["Enter an email address.", "Enter the name to show.", "Choose a role.", "Enter a temporary password."], ignoreOrder: true);
        editor.Errors.Count.ShouldBe(2);
        editor.Text.ShouldNotContain("value=\"short\"");
    }

    [Fact]
    public async Task Get_AsAnybodyElse_IsRefused()
    {
        foreach (var role in Roles.All.Where(role => role != Roles.Administrator))
            (await (await host.SignedInAsync(role)).GetAsync("/admin/users")).Status.ShouldBe(HttpStatusCode.Forbidden, role);
        (await (await host.SignedInAsync(Roles.Administrator)).GetAsync($"/admin/users/{Guid.CreateVersion7()}")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    private async Task<(string Email, string Address)> AddAsync(string name)
    {
        var admin = await host.SignedInAsync(Roles.Administrator);
        var email = $"page.user{Interlocked.Increment(ref _next)}@test.example";
        var form = await admin.GetAsync("/admin/users/new");
        var done = await form.Form("Add user").Fill("Email address", email).Fill("Name to show", name).Choose("Board member").Fill("Temporary password", Temporary).SubmitAsync();
        return (email, done.Location.ShouldNotBeNull(done.MainText));
    }
}
