using SevenDay.Application.Errors;
using SevenDay.Application.Tokens;
using SevenDay.TestKit;

namespace SevenDay.Application.Tests.Tokens;

public sealed class RevokeTokenTests(TestPortal portal) : IClassFixture<TestPortal>
{
    [Fact]
    public async Task A_token_is_withdrawn_by_its_owner_only()
    {
        var (owner, other) = (await portal.OwnerAsync(), await portal.OwnerAsync());
        await portal.SendAsync(new CreateToken.Command("Report", 30), owner);
        var id = (await portal.SendAsync(new ListTokens.Query(), owner)).ShouldHaveSingleItem().Id;

        await Should.ThrowAsync<NotFoundException>(() => portal.SendAsync(new RevokeToken.Command(id), other));
        await portal.SendAsync(new RevokeToken.Command(id), owner);

        (await portal.SendAsync(new ListTokens.Query(), owner)).ShouldHaveSingleItem().Works.ShouldBeFalse();
        (await portal.SendAsync(new ListTokens.Query(), other)).ShouldBeEmpty();
    }
}
