using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Errors;
using SevenDay.Application.Security;
using SevenDay.Application.Users;
using SevenDay.TestKit;

namespace SevenDay.Application.Tests.Users;

public sealed class UnlockUserTests(TestPortal portal) : IClassFixture<TestPortal>
{
    [Fact]
    public async Task A_locked_user_is_unlocked()
    {
        var user = await portal.UserAsync(Roles.Auditor);
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
    public async Task Only_an_administrator_unlocks()
    {
        var user = await portal.UserAsync(Roles.Auditor);

        await Should.ThrowAsync<ForbiddenException>(() => portal.SendAsync(new UnlockUser.Command(user.Id, user.Stamp), TestUser.Auditor));
        await Should.ThrowAsync<NotFoundException>(() => portal.SendAsync(new UnlockUser.Command(Guid.CreateVersion7(), user.Stamp), TestUser.Administrator));
    }
}
