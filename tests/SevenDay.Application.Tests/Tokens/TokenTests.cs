using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Errors;
using SevenDay.Application.Security;
using SevenDay.Application.Tokens;
using SevenDay.Application.Users;
using SevenDay.TestKit;

namespace SevenDay.Application.Tests.Tokens;

public sealed class TokenTests(TestPortal portal) : IClassFixture<TestPortal>
{
    private static int _next;

    [Fact]
    public async Task Only_the_hash_of_a_token_is_kept()
    {
        var owner = await OwnerAsync();

        var text = await portal.SendAsync(new CreateToken.Command("Report", 30), owner);

        var stored = await portal.WithDbAsync(db => db.PersonalTokens.SingleAsync(t => t.UserId == owner.Id));
        stored.Hash.ShouldBe(Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text))));
        stored.ExpiresAtUtc.ShouldBe(FixedTime.Start.UtcDateTime.AddDays(30));
        (await portal.WithDbAsync(db => db.ChangeLog.CountAsync(c => c.Fields.Contains(stored.Hash) || c.Fields.Contains(text)))).ShouldBe(0);
    }

    [Fact]
    public async Task A_token_is_withdrawn_by_its_owner_only()
    {
        var (owner, other) = (await OwnerAsync(), await OwnerAsync());
        await portal.SendAsync(new CreateToken.Command("Report", 30), owner);
        var id = (await portal.SendAsync(new ListTokens.Query(), owner)).ShouldHaveSingleItem().Id;

        await Should.ThrowAsync<NotFoundException>(() => portal.SendAsync(new RevokeToken.Command(id), other));
        await portal.SendAsync(new RevokeToken.Command(id), owner);

        (await portal.SendAsync(new ListTokens.Query(), owner)).ShouldHaveSingleItem().Works.ShouldBeFalse();
        (await portal.SendAsync(new ListTokens.Query(), other)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("", 30, "Name")]
    [InlineData("Report", 0, "Days")]
    [InlineData("Report", 366, "Days")]
    public async Task A_token_needs_a_name_and_an_end(string name, int days, string field)
    {
        var owner = await OwnerAsync();

        (await Should.ThrowAsync<InvalidException>(() => portal.SendAsync(new CreateToken.Command(name, days), owner))).Problems.ShouldHaveSingleItem().Field.ShouldBe(field);
    }

    [Fact]
    public Task The_operator_has_no_tokens() => Should.ThrowAsync<ForbiddenException>(() => portal.SendAsync(new CreateToken.Command("Report", 30)));

    private async Task<TestUser> OwnerAsync()
    {
        var number = Interlocked.Increment(ref _next);
        return new TestUser(Roles.BoardMember, await portal.SendAsync(new AddUser.Command($"token{number}@test.example", "Owner", Roles.BoardMember, "Three-quiet-harbours-1", [])));
    }
}
