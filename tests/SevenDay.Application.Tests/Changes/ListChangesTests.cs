using SevenDay.Application.Areas;
using SevenDay.Application.Changes;
using SevenDay.Application.Errors;
using SevenDay.Application.Workstreams;
using SevenDay.Domain.Areas;
using SevenDay.TestKit;

namespace SevenDay.Application.Tests.Changes;

public sealed class ListChangesTests(TestPortal portal) : IClassFixture<TestPortal>
{
    [Fact]
    public async Task A_change_says_who_when_what_and_in_words()
    {
        var parent = await portal.SendAsync(new AddArea.Command("Parent area", AreaKind.System, null, null), TestUser.ProgrammeLead);
        var id = await portal.SendAsync(new AddArea.Command("Child area", AreaKind.Alliance, parent, 1000), TestUser.ProgrammeLead);

        var result = await portal.SendAsync(new ListChanges.Query(Id: id), TestUser.ProgrammeLead);

        result.Thing.ShouldBe("Child area");
        var change = result.List.Items.ShouldHaveSingleItem();
        (change.Who, change.Action, change.Kind, change.Name).ShouldBe(("Test programme lead", "Added", "Area", "Child area"));
        change.At.ShouldBe(new DateTime(2026, 11, 21, 12, 0, 0));
        change.Fields.ShouldContain(new ListChanges.Field("Parent", null, "Parent area"));
    }

    [Fact]
    public async Task Changes_are_narrowed_by_person_kind_and_day()
    {
        await portal.SendAsync(new AddWorkstream.Command("Narrow", "For the test", [], []), TestUser.Administrator);
        var day = new DateOnly(2026, 11, 21);

        (await TotalAsync(new(Person: "administr", Kind: "Workstream", From: day, To: day))).ShouldBe(1);
        (await TotalAsync(new(Person: "administr", Kind: "Area"))).ShouldBe(0);
        (await TotalAsync(new(Kind: "Workstream", From: day.AddDays(1)))).ShouldBe(0);
        (await TotalAsync(new(Kind: "Workstream", To: day.AddDays(-1)))).ShouldBe(0);
        (await TotalAsync(new(Person: "nobody at all"))).ShouldBe(0);
    }

    [Fact]
    public async Task Only_some_roles_see_the_changes()
    {
        await Should.ThrowAsync<ForbiddenException>(() => portal.SendAsync(new ListChanges.Query(), TestUser.BoardMember));
        await Should.ThrowAsync<ForbiddenException>(() => portal.SendAsync(new ListChanges.Query(), TestUser.TrustEditor()));
    }

    [Theory]
    [InlineData("EffectiveFrom", "Effective from")]
    [InlineData("OrganisationId", "Organisation")]
    [InlineData("RevokedAtUtc", "Revoked")]
    [InlineData("OdsCode", "ODS code")]
    public void Fields_are_named_as_people_say_them(string field, string words) => ChangeWords.Field(field).ShouldBe(words);

    [Fact]
    public void Every_kind_that_is_logged_has_a_name()
    {
        var logged = typeof(Domain.Entity).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(Domain.Entity))).Select(t => t.Name);

        logged.Where(name => !ChangeWords.Kinds.ContainsKey(name)).ShouldBeEmpty();
    }

    private async Task<int> TotalAsync(ListChanges.Query query) => (await portal.SendAsync(query)).List.Total;
}
