using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Changes;
using SevenDay.Application.Errors;
using SevenDay.Application.Security;
using SevenDay.Application.Users;
using SevenDay.TestKit;

namespace SevenDay.Application.Tests.Users;

public sealed class SetTemporaryPasswordTests(TestPortal portal) : IClassFixture<TestPortal>
{
    [Fact]
    public async Task A_temporary_password_replaces_theirs_has_to_be_changed_and_is_logged_without_its_text()
    {
        var user = await portal.UserAsync(Roles.Auditor);

        await portal.SendAsync(new SetTemporaryPassword.Command(user.Id, user.Stamp, "Temporary-harbours-9"), TestUser.Administrator);

        (await portal.SendAsync(new GetUser.Query(user.Id))).MustChangePassword.ShouldBeTrue();
        var stored = await portal.WithDbAsync(db => db.Users.SingleAsync(u => u.Id == user.Id));
        var hasher = new PasswordHasher<Data.Identity.PortalUser>();
        hasher.VerifyHashedPassword(stored, stored.PasswordHash!, "Temporary-harbours-9").ShouldBe(PasswordVerificationResult.Success);
        var fields = (await portal.ChangesAsync(user.Id)).SelectMany(c => c.Fields).ToList();
        fields.ShouldContain(new ListChanges.Field("Password", null, "temporary password set"));
        fields.ShouldNotContain(f => f.To != null && f.To.Contains("harbours"));
    }

    [Fact]
    public async Task A_temporary_password_that_is_too_weak_leaves_the_old_one()
    {
        var user = await portal.UserAsync(Roles.Auditor);
        var before = await portal.WithDbAsync(db => db.Users.Where(u => u.Id == user.Id).Select(u => u.PasswordHash).SingleAsync());

        (await Should.ThrowAsync<InvalidException>(() => portal.SendAsync(new SetTemporaryPassword.Command(user.Id, user.Stamp, "a")))).Problems.ShouldAllBe(p => p.Field == "Password");

        (await portal.WithDbAsync(db => db.Users.Where(u => u.Id == user.Id).Select(u => u.PasswordHash).SingleAsync())).ShouldBe(before);
        (await portal.SendAsync(new GetUser.Query(user.Id))).MustChangePassword.ShouldBeFalse();
    }

    [Fact]
    public async Task Only_an_administrator_sets_one()
    {
        var user = await portal.UserAsync(Roles.Auditor);

        await Should.ThrowAsync<ForbiddenException>(() => portal.SendAsync(new SetTemporaryPassword.Command(user.Id, user.Stamp, "Temporary-harbours-9"), TestUser.ProgrammeLead));
        await Should.ThrowAsync<StaleException>(() => portal.SendAsync(new SetTemporaryPassword.Command(user.Id, "older", "Temporary-harbours-9"), TestUser.Administrator));
    }
}
