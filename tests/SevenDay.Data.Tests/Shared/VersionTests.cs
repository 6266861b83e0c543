using Microsoft.EntityFrameworkCore;
using SevenDay.Domain.Services;
using SevenDay.TestKit;

namespace SevenDay.Data.Tests;

public sealed class VersionTests(TestPortal portal) : IClassFixture<TestPortal>
{
    [Fact]
    public async Task Every_save_raises_the_version_by_one()
    {
        var service = await SavedServiceAsync();

        await RenameAsync(service.Id, 1, "Renamed once");
        await RenameAsync(service.Id, 2, "Renamed twice");

        (await FindAsync(service.Id)).Version.ShouldBe(3);
    }

    [Fact]
    public async Task The_second_of_two_who_opened_the_same_version_is_refused_and_overwrites_nothing()
    {
        var service = await SavedServiceAsync();

        await RenameAsync(service.Id, 1, "Saved first");
        await Should.ThrowAsync<DbUpdateConcurrencyException>(() => RenameAsync(service.Id, 1, "Saved second"));

        (await FindAsync(service.Id)).Name.ShouldBe("Saved first");
    }

    [Fact]
    public async Task A_version_that_is_still_to_come_is_refused_as_well()
    {
        var service = await SavedServiceAsync();

        await Should.ThrowAsync<DbUpdateConcurrencyException>(() => RenameAsync(service.Id, 2, "From nowhere"));
    }

    [Fact]
    public async Task A_change_of_a_child_alone_raises_the_version_of_its_parent()
    {
        var service = await SavedServiceAsync();

        await portal.WithDbAsync(async db =>
        {
            var found = await db.Services.Include(s => s.Hours).SingleAsync(s => s.Id == service.Id);
            db.ExpectVersion(found, 1);
            found.DeclareHours(TestData.Declared("08:00-18:00|08:00-18:00|08:00-18:00|08:00-18:00|08:00-18:00|closed|closed"));
            return await db.SaveChangesAsync();
        });

        (await FindAsync(service.Id)).Version.ShouldBe(2);
    }

    private async Task<Service> SavedServiceAsync()
    {
        var organisation = TestData.AnOrganisation();
        var service = TestData.AService(organisation);
        await portal.AddAsync(organisation, service);
        return service;
    }

    private Task RenameAsync(Guid id, long seen, string name) => portal.WithDbAsync(async db =>
    {
        var service = await db.Services.SingleAsync(s => s.Id == id);
        db.ExpectVersion(service, seen);
        service.Describe(name, service.Specialty, service.Setting, service.Site, service.Postcode, service.IsPublic);
        return await db.SaveChangesAsync();
    });

    private Task<Service> FindAsync(Guid id) => portal.WithDbAsync(db => db.Services.AsNoTracking().SingleAsync(s => s.Id == id));
}
