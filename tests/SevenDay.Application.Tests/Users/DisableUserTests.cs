using SevenDay.Application.Errors;
using SevenDay.Application.Security;
using SevenDay.Application.Users;
using SevenDay.TestKit;
using static SevenDay.Application.Tests.Users.UsersOf;

namespace SevenDay.Application.Tests.Users;

public sealed class DisableUserTests(TestPortal portal) : IClassFixture<TestPortal>
{
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
    public async Task Only_an_administrator_disables_somebody_who_is_there()
    {
        var user = await portal.UserAsync(Roles.Auditor);

        await Should.ThrowAsync<ForbiddenException>(() => portal.SendAsync(new DisableUser.Command(user.Id, user.Stamp), TestUser.ProgrammeLead));
        await Should.ThrowAsync<StaleException>(() => portal.SendAsync(new DisableUser.Command(user.Id, "older"), TestUser.Administrator));
        await Should.ThrowAsync<NotFoundException>(() => portal.SendAsync(new DisableUser.Command(Guid.CreateVersion7(), user.Stamp), TestUser.Administrator));
    }

    private sealed class Alone : TestPortal;
}
