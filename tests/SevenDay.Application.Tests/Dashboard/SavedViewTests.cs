using SevenDay.Application.Dashboard.Views;
using SevenDay.Application.Errors;
using SevenDay.Application.Security;
using SevenDay.Application.Users;
using SevenDay.Domain.Areas;
using SevenDay.Domain.Views;
using SevenDay.TestKit;

namespace SevenDay.Application.Tests.Dashboard;

public sealed class SavedViewTests(TestPortal portal) : IClassFixture<TestPortal>
{
    private static readonly DateOnly May = new(2026, 5, 1);

    [Fact]
    public async Task A_view_is_found_again_by_its_owner_and_nobody_else()
    {
        var (reader, other) = (await UserAsync(Roles.BoardMember), await UserAsync(Roles.BoardMember));
        await portal.SendAsync(new SaveView.Command(" Since May ", ViewPage.Since, null, May, null), reader);

        var view = (await portal.SendAsync(new ListViews.Query(), reader)).Own.Single();

        (view.Name, view.Page, view.Since, view.Until, view.IsOwn).ShouldBe(("Since May", ViewPage.Since, May, null, true));
        var theirs = await portal.SendAsync(new ListViews.Query(), other);
        (theirs.Own.Count, theirs.Shared.Any(v => v.Id == view.Id)).ShouldBe((0, false));
        await Should.ThrowAsync<NotFoundException>(() => portal.SendAsync(new GetViewForm.Query(view.Id), other));
        await Should.ThrowAsync<NotFoundException>(() => portal.SendAsync(Change(view, "Taken"), other));
        await Should.ThrowAsync<NotFoundException>(() => portal.SendAsync(new DeleteView.Command(view.Id, view.Version), other));
    }

    [Fact]
    public async Task Only_who_writes_papers_shares_a_view_with_everybody()
    {
        var (lead, reader) = (await UserAsync(Roles.ProgrammeLead), await UserAsync(Roles.BoardMember));
        await portal.SendAsync(new SaveView.Command("For everybody", ViewPage.Dashboard, null, null, null, IsShared: true), lead);

        (await portal.SendAsync(new ListViews.Query(), reader)).Shared.Single(v => v.Name == "For everybody").Owner.ShouldBe("Somebody");
        await Should.ThrowAsync<ForbiddenException>(() => portal.SendAsync(new SaveView.Command("Mine", ViewPage.Dashboard, null, null, null, IsShared: true), reader));
    }

    [Fact]
    public async Task A_view_between_dates_is_not_offered_to_who_may_not_see_changes()
    {
        var (lead, auditor) = (await UserAsync(Roles.ProgrammeLead), await UserAsync(Roles.Auditor));
        await portal.SendAsync(new SaveView.Command("Changes for all", ViewPage.Since, null, May, null, IsShared: true), lead);

        (await portal.SendAsync(new ListViews.Query(), auditor)).Shared.ShouldNotContain(v => v.Name == "Changes for all");
    }

    [Fact]
    public async Task One_view_opens_first_and_the_one_before_gives_up_its_place()
    {
        var reader = await UserAsync(Roles.BoardMember);
        await portal.SendAsync(new SaveView.Command("One", ViewPage.Dashboard, null, null, null, OpensFirst: true), reader);
        await portal.SendAsync(new SaveView.Command("Two", ViewPage.Since, null, May, null, OpensFirst: true), reader);

        var views = await portal.SendAsync(new ListViews.Query(), reader);

        views.First!.Name.ShouldBe("Two");
        views.Own.Count(v => v.OpensFirst).ShouldBe(1);
    }

    [Theory]
    [InlineData("", "Enter a name")]
    [InlineData("1234567890123456789012345678901234567890123456789012345678901", "60 characters")]
    [InlineData("TAKEN", "You have a view with this name")]
    public async Task A_name_is_there_short_and_not_taken(string name, string says)
    {
        var reader = await UserAsync(Roles.BoardMember);
        await portal.SendAsync(new SaveView.Command("Taken", ViewPage.Dashboard, null, null, null), reader);

        var refused = await Should.ThrowAsync<InvalidException>(() => portal.SendAsync(new SaveView.Command(name, ViewPage.Dashboard, null, null, null), reader));

        refused.Message.ShouldContain(says);
    }

    [Fact]
    public async Task Dates_the_wrong_way_round_and_areas_that_are_not_there_are_refused()
    {
        var reader = await UserAsync(Roles.BoardMember);

        await Should.ThrowAsync<InvalidException>(() => portal.SendAsync(new SaveView.Command("Dates", ViewPage.Since, null, May, May.AddDays(-1)), reader));
        await Should.ThrowAsync<InvalidException>(() => portal.SendAsync(new SaveView.Command("Area", ViewPage.Dashboard, Guid.CreateVersion7().ToString(), null, null), reader));
    }

    [Fact]
    public async Task Nobody_keeps_more_than_twenty()
    {
        var reader = await UserAsync(Roles.BoardMember);
        for (var number = 1; number <= 20; number++) await portal.SendAsync(new SaveView.Command($"View {number}", ViewPage.Dashboard, null, null, null), reader);

        (await Should.ThrowAsync<InvalidException>(() => portal.SendAsync(new SaveView.Command("One more", ViewPage.Dashboard, null, null, null), reader))).Message.ShouldContain("20 views");
        (await portal.SendAsync(new ListViews.Query(), reader)).IsFull.ShouldBeTrue();
    }

    [Fact]
    public async Task A_change_of_what_was_changed_elsewhere_is_stale()
    {
        var reader = await UserAsync(Roles.BoardMember);
        await portal.SendAsync(new SaveView.Command("Before", ViewPage.Since, null, May, null), reader);
        var seen = (await portal.SendAsync(new ListViews.Query(), reader)).Own.Single();
        await portal.SendAsync(Change(seen, "After"), reader);

        await Should.ThrowAsync<StaleException>(() => portal.SendAsync(Change(seen, "Too late"), reader));
        await Should.ThrowAsync<StaleException>(() => portal.SendAsync(new DeleteView.Command(seen.Id, seen.Version), reader));
        var now = (await portal.SendAsync(new ListViews.Query(), reader)).Own.Single();
        now.Name.ShouldBe("After");
        await portal.SendAsync(new DeleteView.Command(now.Id, now.Version), reader);
        (await portal.SendAsync(new ListViews.Query(), reader)).Own.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_view_whose_area_has_gone_says_so_and_can_be_given_another()
    {
        var reader = await UserAsync(Roles.BoardMember);
        var area = new Area($"Area {Guid.CreateVersion7():N}", AreaKind.System);
        await portal.AddAsync(area);
        await portal.SendAsync(new SaveView.Command("Of an area", ViewPage.Dashboard, area.Id.ToString(), null, null), reader);
        (await portal.SendAsync(new ListViews.Query(), reader)).Own.Single().Scope.ShouldBe(area.Name);
        await portal.WithDbAsync(db =>
        {
            db.Areas.Remove(db.Areas.Single(a => a.Id == area.Id));
            return db.SaveChangesAsync();
        });

        var view = (await portal.SendAsync(new ListViews.Query(), reader)).Own.Single();
        view.HasLostItsScope.ShouldBeTrue();
        await portal.SendAsync(Change(view, "Of everything"), reader);

        (await portal.SendAsync(new ListViews.Query(), reader)).Own.Single().HasLostItsScope.ShouldBeFalse();
    }

    private static ChangeView.Command Change(SavedViewItem view, string name) => new(view.Id, view.Version, name, null, view.Since, view.Until, view.OpensFirst, view.IsShared);

    private async Task<TestUser> UserAsync(string role) =>
        new(role, await portal.SendAsync(new AddUser.Command($"{Guid.CreateVersion7():N}@test.example", "Somebody", role, "three quiet harbours 1!A", [])));
}
