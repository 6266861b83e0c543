using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Errors;
using SevenDay.Application.Security;
using SevenDay.Application.Users;
using SevenDay.Data.Identity;
using SevenDay.TestKit;

namespace SevenDay.Application.Tests.Users;

public sealed class AddUserTests(TestPortal portal) : IClassFixture<TestPortal>
{
    private static readonly AddUser.Command Somebody = new("somebody@demo.sevenday.example", "Somebody", Roles.Auditor, "Three quiet harbours 7!", []);

    [Fact]
    public async Task A_trust_editor_acts_for_the_organisations_named_and_for_no_other()
    {
        var (own, other) = (TestData.AnOrganisation(), TestData.AnOrganisation());
        await portal.AddAsync(own, other);

        var id = await portal.SendAsync(Somebody with { Email = "editor@demo.sevenday.example", Role = Roles.TrustEditor, OrganisationCodes = [own.OdsCode!] }, TestUser.Administrator);

        (await portal.WithDbAsync(db => db.Set<UserOrganisation>().Where(o => o.UserId == id).Select(o => o.OrganisationId).ToListAsync())).ShouldBe([own.Id]);
    }

    [Fact]
    public async Task The_password_is_kept_as_a_hash_and_stays_out_of_the_change_log()
    {
        var id = await portal.SendAsync(Somebody, TestUser.Administrator);

        (await portal.WithDbAsync(db => db.Users.SingleAsync(u => u.Id == id))).PasswordHash.ShouldNotBeNullOrEmpty();
        var logged = await portal.WithDbAsync(db => db.ChangeLog.Where(e => e.EntityId == id).Select(e => e.Fields).ToListAsync());
        logged.ShouldNotBeEmpty();
        logged.ShouldAllBe(fields => !fields.Contains(Somebody.Password) && !fields.Contains("PasswordHash"));
    }

    [Fact]
    public async Task The_same_address_twice_is_refused_in_words()
    {
        var command = Somebody with { Email = "twice@demo.sevenday.example" };
        await portal.SendAsync(command, TestUser.Administrator);

        (await Should.ThrowAsync<InvalidException>(() => portal.SendAsync(command, TestUser.Administrator)))
            .Problems.ShouldHaveSingleItem().Field.ShouldBe("Email");
    }

    [Fact]
    public async Task Everything_that_is_wrong_is_said_at_once()
    {
        var refused = await Should.ThrowAsync<InvalidException>(() => portal.SendAsync(new AddUser.Command("nobody", "", "King", "", []), TestUser.Administrator));

        refused.Problems.Select(p => p.Field).ShouldBe(["Email", "DisplayName", "Role", "Password"]);
    }

    [Fact]
    public async Task A_trust_editor_without_a_trust_is_refused() =>
        (await Should.ThrowAsync<InvalidException>(() => portal.SendAsync(Somebody with { Role = Roles.TrustEditor }, TestUser.Administrator)))
            .Problems.ShouldHaveSingleItem().Field.ShouldBe("OrganisationCodes");

    [Fact]
    public async Task A_user_whose_password_is_too_weak_is_not_half_added()
    {
        var command = Somebody with { Email = "weak@demo.sevenday.example", Password = "short" };

        await Should.ThrowAsync<InvalidException>(() => portal.SendAsync(command, TestUser.Administrator));

        (await portal.WithDbAsync(db => db.Users.CountAsync(u => u.Email == command.Email))).ShouldBe(0);
    }

    [Fact]
    public async Task A_programme_lead_adds_nobody() =>
        await Should.ThrowAsync<ForbiddenException>(() => portal.SendAsync(Somebody with { Email = "x@demo.sevenday.example" }, TestUser.ProgrammeLead));
}
