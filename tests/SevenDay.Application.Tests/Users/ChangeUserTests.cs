using SevenDay.Application.Changes;
using SevenDay.Application.Errors;
using SevenDay.Application.Security;
using SevenDay.Application.Users;
using SevenDay.TestKit;

namespace SevenDay.Application.Tests.Users;

public sealed class ChangeUserTests(TestPortal portal) : IClassFixture<TestPortal>
{
    [Fact]
    public async Task A_new_role_and_its_organisations_hold_and_stand_in_the_change_log()
    {
        var organisation = TestData.AnOrganisation();
        await portal.AddAsync(organisation);
        var user = await portal.UserAsync(Roles.BoardMember);

        await portal.SendAsync(new ChangeUser.Command(user.Id, user.Stamp, "New name", Roles.TrustEditor, [organisation.OdsCode!.ToLowerInvariant()]), TestUser.Administrator);

        var after = await portal.SendAsync(new GetUser.Query(user.Id));
        (after.DisplayName, after.Role).ShouldBe(("New name", Roles.TrustEditor));
        after.Organisations.ShouldHaveSingleItem().Name.ShouldBe(organisation.Name);
        var fields = (await portal.ChangesAsync(user.Id)).SelectMany(c => c.Fields).ToList();
        fields.ShouldContain(new ListChanges.Field("Role", "Board member", "Trust editor"));
        fields.ShouldContain(new ListChanges.Field("Organisations", "None", organisation.Name));
    }

    [Fact]
    public async Task Who_comes_second_hears_that_the_user_changed()
    {
        var user = await portal.UserAsync(Roles.Auditor);
        await portal.SendAsync(new ChangeUser.Command(user.Id, user.Stamp, "Theirs", Roles.Auditor, []));

        await Should.ThrowAsync<StaleException>(() => portal.SendAsync(new ChangeUser.Command(user.Id, user.Stamp, "Mine", Roles.Auditor, [])));
        (await portal.SendAsync(new GetUser.Query(user.Id))).DisplayName.ShouldBe("Theirs");
    }

    [Fact]
    public async Task A_trust_editor_without_an_organisation_an_unknown_code_and_another_role_are_refused()
    {
        var user = await portal.UserAsync(Roles.Auditor);

        (await Should.ThrowAsync<InvalidException>(() => portal.SendAsync(new ChangeUser.Command(user.Id, user.Stamp, "", Roles.TrustEditor, [])))).Problems.Select(p => p.Field).ShouldBe(["DisplayName", "OrganisationCodes"]);
        (await Should.ThrowAsync<InvalidException>(() => portal.SendAsync(new ChangeUser.Command(user.Id, user.Stamp, "Name", Roles.TrustEditor, ["ZZZ9"])))).Message.ShouldContain("ZZZ9");
        await Should.ThrowAsync<ForbiddenException>(() => portal.SendAsync(new ChangeUser.Command(user.Id, user.Stamp, "Name", Roles.Administrator, []), TestUser.ProgrammeLead));
    }
}
