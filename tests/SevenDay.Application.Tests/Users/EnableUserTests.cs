using SevenDay.Application.Errors;
using SevenDay.Application.Security;
using SevenDay.Application.Users;
using SevenDay.TestKit;

namespace SevenDay.Application.Tests.Users;

public sealed class EnableUserTests(TestPortal portal) : IClassFixture<TestPortal>
{
    [Fact]
    public async Task A_disabled_user_comes_back_and_both_stand_in_the_change_log()
    {
        var user = await portal.UserAsync(Roles.Auditor);

        await portal.SendAsync(new DisableUser.Command(user.Id, user.Stamp), TestUser.Administrator);
        await portal.SendAsync(new EnableUser.Command(user.Id, (await portal.SendAsync(new GetUser.Query(user.Id))).Stamp), TestUser.Administrator);

        (await portal.ChangesAsync(user.Id)).SelectMany(c => c.Fields).Where(f => f.Name == "Is disabled").Select(f => f.To).ShouldBe(["no", "yes", "no"]);
    }

    [Fact]
    public async Task Only_an_administrator_enables_and_only_what_they_saw()
    {
        var user = await portal.UserAsync(Roles.Auditor);

        await Should.ThrowAsync<ForbiddenException>(() => portal.SendAsync(new EnableUser.Command(user.Id, user.Stamp), TestUser.BoardMember));
        await Should.ThrowAsync<StaleException>(() => portal.SendAsync(new EnableUser.Command(user.Id, "older"), TestUser.Administrator));
    }
}
