using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Errors;
using SevenDay.Application.Tokens;
using SevenDay.TestKit;

namespace SevenDay.Application.Tests.Tokens;

public sealed class CreateTokenTests(TestPortal portal) : IClassFixture<TestPortal>
{
    [Fact]
    public async Task Only_the_hash_of_a_token_is_kept()
    {
        var owner = await portal.OwnerAsync();

        var text = await portal.SendAsync(new CreateToken.Command("Report", 30), owner);

        var stored = await portal.WithDbAsync(db => db.PersonalTokens.SingleAsync(t => t.UserId == owner.Id));
        stored.Hash.ShouldBe(Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text))));
        stored.ExpiresAtUtc.ShouldBe(FixedTime.Start.UtcDateTime.AddDays(30));
        (await portal.WithDbAsync(db => db.ChangeLog.CountAsync(c => c.Fields.Contains(stored.Hash) || c.Fields.Contains(text)))).ShouldBe(0);
    }

    [Theory]
    [InlineData("", 30, "Name")]
    [InlineData("Report", 0, "Days")]
    [InlineData("Report", 366, "Days")]
    public async Task A_token_needs_a_name_and_an_end(string name, int days, string field)
    {
        var owner = await portal.OwnerAsync();

        (await Should.ThrowAsync<InvalidException>(() => portal.SendAsync(new CreateToken.Command(name, days), owner))).Problems.ShouldHaveSingleItem().Field.ShouldBe(field);
    }

    [Fact]
    public Task The_operator_has_no_tokens() => Should.ThrowAsync<ForbiddenException>(() => portal.SendAsync(new CreateToken.Command("Report", 30)));
}
