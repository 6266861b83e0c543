using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Areas;
using SevenDay.Data.ChangeLog;
using SevenDay.Domain.Areas;
using SevenDay.TestKit;

namespace SevenDay.Data.Tests;

public sealed class ChangeLogTests(TestPortal portal) : IClassFixture<TestPortal>
{
    [Fact]
    public async Task A_command_is_logged_with_who_when_what_and_to_what()
    {
        var user = TestUser.Administrator with { Id = Guid.CreateVersion7() };

        var id = await portal.SendAsync(new AddArea.Command("Tendring", AreaKind.System, null, 145_000), user);

        var entry = (await LogOfAsync(id)).ShouldHaveSingleItem();
        entry.Action.ShouldBe(ChangeAction.Added);
        entry.Entity.ShouldBe(nameof(Area));
        (entry.UserId, entry.UserName, entry.AtUtc).ShouldBe((user.Id, user.Name, FixedTime.Start.UtcDateTime));
        Fields(entry).ShouldContain(new FieldChange("Name", null, "Tendring"));
        Fields(entry).ShouldContain(new FieldChange("Population", null, "145000"));
    }

    [Fact]
    public async Task A_change_is_logged_with_what_it_was_and_what_it_is_and_with_nothing_else()
    {
        var organisation = TestData.AnOrganisation();
        var service = TestData.AService(organisation, "Before");
        await portal.AddAsync(organisation, service);

        await portal.WithDbAsync(async db =>
        {
            var found = await db.Services.SingleAsync(s => s.Id == service.Id);
            found.Describe("After", found.Specialty, found.Setting, found.Site, found.Postcode, found.IsPublic);
            return await db.SaveChangesAsync();
        });

        var changed = (await LogOfAsync(service.Id)).Single(entry => entry.Action == ChangeAction.Changed);
        Fields(changed).ShouldBe([new FieldChange("Name", "Before", "After")]);
    }

    [Fact]
    public async Task A_save_that_fails_logs_nothing()
    {
        var organisation = TestData.AnOrganisation();
        var service = TestData.AService(organisation);
        await portal.AddAsync(organisation, service);
        var before = (await LogOfAsync(service.Id)).Count;

        await Should.ThrowAsync<DbUpdateConcurrencyException>(() => portal.WithDbAsync(async db =>
        {
            var found = await db.Services.SingleAsync(s => s.Id == service.Id);
            db.ExpectVersion(found, 9);
            found.Describe("Never", found.Specialty, found.Setting, found.Site, found.Postcode, found.IsPublic);
            return await db.SaveChangesAsync();
        }));

        (await LogOfAsync(service.Id)).Count.ShouldBe(before);
    }

    [Fact]
    public async Task A_save_without_a_change_logs_nothing()
    {
        var organisation = TestData.AnOrganisation();
        await portal.AddAsync(organisation);

        await portal.WithDbAsync(async db =>
        {
            _ = await db.Organisations.SingleAsync(o => o.Id == organisation.Id);
            return await db.SaveChangesAsync();
        });

        (await LogOfAsync(organisation.Id)).Count.ShouldBe(1);
    }

    private Task<List<ChangeLogEntry>> LogOfAsync(Guid id) =>
        portal.WithDbAsync(db => db.ChangeLog.AsNoTracking().Where(entry => entry.EntityId == id).OrderBy(entry => entry.Id).ToListAsync());

    private static List<FieldChange> Fields(ChangeLogEntry entry) => JsonSerializer.Deserialize<List<FieldChange>>(entry.Fields)!;
}
