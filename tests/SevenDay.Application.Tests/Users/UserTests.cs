using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Changes;
using SevenDay.Application.Errors;
using SevenDay.Application.Security;
using SevenDay.Application.Users;
using SevenDay.TestKit;

namespace SevenDay.Application.Tests.Users;

public sealed class UserTests(TestPortal portal) : IClassFixture<TestPortal>
{
    private const string Password = "Three-quiet-harbours-1";
    private static int _next;

    [Fact]
    public async Task A_new_role_and_its_organisations_hold_and_stand_in_the_change_log()
    {
        var organisation = TestData.AnOrganisation();
        await portal.AddAsync(organisation);
        var user = await UserAsync(Roles.BoardMember);

        await portal.SendAsync(new ChangeUser.Command(user.Id, user.Stamp, "New name", Roles.TrustEditor, [organisation.OdsCode!.ToLowerInvariant()]), TestUser.Administrator);

        var after = await portal.SendAsync(new GetUser.Query(user.Id));
        (after.DisplayName, after.Role).ShouldBe(("New name", Roles.TrustEditor));
        after.Organisations.ShouldHaveSingleItem().Name.ShouldBe(organisation.Name);
        var fields = (await ChangesAsync(user.Id)).SelectMany(c => c.Fields).ToList();
        fields.ShouldContain(new ListChanges.Field("Role", "Board member", "Trust editor"));
        fields.ShouldContain(new ListChanges.Field("Organisations", "None", organisation.Name));
    }

    [Fact]
    public async Task The_last_administrator_is_neither_disabled_nor_given_another_role()
    {
        await using var alone = new Alone();
        await alone.InitializeAsync();
        var id = await alone.SendAsync(new AddUser.Command("only@test.example", "Only", Roles.Administrator, Password, []));
        var user = await alone.SendAsync(new GetUser.Query(id));

        (await Should.ThrowAsync<InvalidException>(() => alone.SendAsync(new DisableUser.Command(id, user.Stamp)))).Message.ShouldContain("last administrator");
        await Should.ThrowAsync<InvalidException>(() => alone.SendAsync(new ChangeUser.Command(id, user.Stamp, "Only", Roles.Auditor, [])));

        var second = await alone.SendAsync(new AddUser.Command("second@test.example", "Second", Roles.Administrator, Password, []));
        await alone.SendAsync(new DisableUser.Command(id, user.Stamp));
        (await alone.SendAsync(new GetUser.Query(id))).IsDisabled.ShouldBeTrue();
        var left = await alone.SendAsync(new GetUser.Query(second));
        await Should.ThrowAsync<InvalidException>(() => alone.SendAsync(new DisableUser.Command(second, left.Stamp)));
    }

    [Fact]
    public async Task A_disabled_user_comes_back_and_both_stand_in_the_change_log()
    {
        var user = await UserAsync(Roles.Auditor);

        await portal.SendAsync(new DisableUser.Command(user.Id, user.Stamp), TestUser.Administrator);
        await portal.SendAsync(new EnableUser.Command(user.Id, (await portal.SendAsync(new GetUser.Query(user.Id))).Stamp), TestUser.Administrator);

        (await ChangesAsync(user.Id)).SelectMany(c => c.Fields).Where(f => f.Name == "Is disabled").Select(f => f.To).ShouldBe(["no", "yes", "no"]);
    }

    [Fact]
    public async Task Who_comes_second_hears_that_the_user_changed()
    {
        var user = await UserAsync(Roles.Auditor);
        await portal.SendAsync(new ChangeUser.Command(user.Id, user.Stamp, "Theirs", Roles.Auditor, []));

        await Should.ThrowAsync<StaleException>(() => portal.SendAsync(new ChangeUser.Command(user.Id, user.Stamp, "Mine", Roles.Auditor, [])));
        (await portal.SendAsync(new GetUser.Query(user.Id))).DisplayName.ShouldBe("Theirs");
    }

    [Fact]
    public async Task A_temporary_password_replaces_theirs_has_to_be_changed_and_is_logged_without_its_text()
    {
        var user = await UserAsync(Roles.Auditor);

        await portal.SendAsync(new SetTemporaryPassword.Command(user.Id, user.Stamp, "Temporary-harbours-9"), TestUser.Administrator);

        (await portal.SendAsync(new GetUser.Query(user.Id))).MustChangePassword.ShouldBeTrue();
        var stored = await portal.WithDbAsync(db => db.Users.SingleAsync(u => u.Id == user.Id));
        var hasher = new PasswordHasher<Data.Identity.PortalUser>();
        hasher.VerifyHashedPassword(stored, stored.PasswordHash!, "Temporary-harbours-9").ShouldBe(PasswordVerificationResult.Success);
        var fields = (await ChangesAsync(user.Id)).SelectMany(c => c.Fields).ToList();
        fields.ShouldContain(new ListChanges.Field("Password", null, "temporary password set"));
        fields.ShouldNotContain(f => f.To != null && f.To.Contains("harbours"));
    }

    [Fact]
    public async Task A_temporary_password_that_is_too_weak_leaves_the_old_one()
    {
        var user = await UserAsync(Roles.Auditor);
        var before = await portal.WithDbAsync(db => db.Users.Where(u => u.Id == user.Id).Select(u => u.PasswordHash).SingleAsync());

        (await Should.ThrowAsync<InvalidException>(() => portal.SendAsync(new SetTemporaryPassword.Command(user.Id, user.Stamp, "a")))).Problems.ShouldAllBe(p => p.Field == "Password");

        (await portal.WithDbAsync(db => db.Users.Where(u => u.Id == user.Id).Select(u => u.PasswordHash).SingleAsync())).ShouldBe(before);
        (await portal.SendAsync(new GetUser.Query(user.Id))).MustChangePassword.ShouldBeFalse();
    }

    [Fact]
    public async Task A_locked_user_is_unlocked()
    {
        var user = await UserAsync(Roles.Auditor);
        await portal.WithDbAsync(async db =>
        {
            (await db.Users.SingleAsync(u => u.Id == user.Id)).LockoutEnd = portal.Time.GetUtcNow().AddMinutes(10);
            return await db.SaveChangesAsync();
        });
        (await portal.SendAsync(new GetUser.Query(user.Id))).IsLocked.ShouldBeTrue();

        await portal.SendAsync(new UnlockUser.Command(user.Id, user.Stamp), TestUser.Administrator);

        (await portal.SendAsync(new GetUser.Query(user.Id))).IsLocked.ShouldBeFalse();
    }

    [Fact]
    public async Task Only_an_administrator_looks_after_users()
    {
        var user = await UserAsync(Roles.Auditor);

        await Should.ThrowAsync<ForbiddenException>(() => portal.SendAsync(new ListUsers.Query(), TestUser.ProgrammeLead));
        await Should.ThrowAsync<ForbiddenException>(() => portal.SendAsync(new DisableUser.Command(user.Id, user.Stamp), TestUser.ProgrammeLead));
        await Should.ThrowAsync<NotFoundException>(() => portal.SendAsync(new GetUser.Query(Guid.CreateVersion7()), TestUser.Administrator));
    }

    [Fact]
    public async Task Users_are_found_by_name_and_role()
    {
        var user = await UserAsync(Roles.BoardMember);

        var found = await portal.SendAsync(new ListUsers.Query(user.Email, Roles.BoardMember));

        found.Items.ShouldHaveSingleItem().Role.ShouldBe("Board member");
        (await portal.SendAsync(new ListUsers.Query(user.Email, Roles.Auditor))).Items.ShouldBeEmpty();
    }

    private async Task<GetUser.Result> UserAsync(string role)
    {
        var number = Interlocked.Increment(ref _next);
        var id = await portal.SendAsync(new AddUser.Command($"user{number}@test.example", $"User {number}", role, Password, []));
        return await portal.SendAsync(new GetUser.Query(id));
    }

    private async Task<IReadOnlyList<ListChanges.Item>> ChangesAsync(Guid id) => [.. (await portal.SendAsync(new ListChanges.Query(Id: id, PageSize: 100))).List.Items.Reverse()];

    private sealed class Alone : TestPortal;
}
