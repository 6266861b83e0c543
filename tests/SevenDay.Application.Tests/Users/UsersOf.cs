using SevenDay.Application.Changes;
using SevenDay.Application.Users;
using SevenDay.TestKit;

namespace SevenDay.Application.Tests.Users;

/// <summary>Users of a test's own.</summary>
internal static class UsersOf
{
    internal const string Password = "Three-quiet-harbours-1";
    private static int _next;

    internal static async Task<GetUser.Result> UserAsync(this TestPortal portal, string role)
    {
        var number = Interlocked.Increment(ref _next);
        var id = await portal.SendAsync(new AddUser.Command($"user{number}@test.example", $"User {number}", role, Password, []));
        return await portal.SendAsync(new GetUser.Query(id));
    }

    /// <summary>The changes of a thing, the first one first.</summary>
    internal static async Task<IReadOnlyList<ListChanges.Item>> ChangesAsync(this TestPortal portal, Guid id) =>
        [.. (await portal.SendAsync(new ListChanges.Query(Id: id, PageSize: 100))).List.Items.Reverse()];
}
