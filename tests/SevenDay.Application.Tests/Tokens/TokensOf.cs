using SevenDay.Application.Security;
using SevenDay.Application.Users;
using SevenDay.TestKit;

namespace SevenDay.Application.Tests.Tokens;

/// <summary>Owners of tokens.</summary>
internal static class TokensOf
{
    private static int _next;

    internal static async Task<TestUser> OwnerAsync(this TestPortal portal)
    {
        var number = Interlocked.Increment(ref _next);
        return new TestUser(Roles.BoardMember, await portal.SendAsync(new AddUser.Command($"token{number}@test.example", "Owner", Roles.BoardMember, "Three-quiet-harbours-1", [])));
    }
}
