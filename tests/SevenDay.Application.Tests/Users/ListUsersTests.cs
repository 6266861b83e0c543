using SevenDay.Application.Errors;
using SevenDay.Application.Security;
using SevenDay.Application.Users;
using SevenDay.TestKit;

namespace SevenDay.Application.Tests.Users;

public sealed class ListUsersTests(TestPortal portal) : IClassFixture<TestPortal>
{
    [Fact]
    public async Task Users_are_found_by_name_and_role()
    {
        var user = await portal.UserAsync(Roles.BoardMember);

        var found = await portal.SendAsync(new ListUsers.Query(user.Email, Roles.BoardMember));

        found.Items.ShouldHaveSingleItem().Role.ShouldBe("Board member");
        (await portal.SendAsync(new ListUsers.Query(user.Email, Roles.Auditor))).Items.ShouldBeEmpty();
    }

    [Fact]
    public async Task Only_an_administrator_sees_users()
    {
        await Should.ThrowAsync<ForbiddenException>(() => portal.SendAsync(new ListUsers.Query(), TestUser.ProgrammeLead));
        await Should.ThrowAsync<NotFoundException>(() => portal.SendAsync(new GetUser.Query(Guid.CreateVersion7()), TestUser.Administrator));
    }
}
