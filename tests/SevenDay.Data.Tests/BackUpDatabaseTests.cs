using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Operations;
using SevenDay.Domain.Areas;
using SevenDay.TestKit;

namespace SevenDay.Data.Tests;

public sealed class BackUpDatabaseTests(TestPortal portal) : IClassFixture<TestPortal>
{
    [Fact]
    public async Task A_backup_of_the_running_portal_opens_as_a_portal()
    {
        await portal.AddAsync(new Area("In the backup", AreaKind.System));
        var file = Path.Combine(Directory.CreateTempSubdirectory().FullName, "copy.db");

        (await portal.SendAsync(new BackUpDatabase.Command(file))).ShouldBe(file);

        File.ReadAllBytes(file).AsSpan(0, 15).ToArray().ShouldBe("SQLite format 3"u8.ToArray());
        (await portal.WithDbAsync(db => db.Areas.CountAsync(a => a.Name == "In the backup"))).ShouldBe(1);
    }

    [Fact]
    public async Task A_folder_that_is_not_there_is_an_error_and_not_an_empty_file() =>
        await Should.ThrowAsync<Exception>(() => portal.SendAsync(new BackUpDatabase.Command("/nowhere/at/all/copy.db")));

    [Fact]
    public async Task A_file_must_be_named() =>
        (await Should.ThrowAsync<Application.Errors.InvalidException>(() => portal.SendAsync(new BackUpDatabase.Command(""))))
            .Problems.ShouldHaveSingleItem().Message.ShouldBe("Name the file to write the backup to.");

    [Fact]
    public async Task A_programme_lead_may_not() =>
        await Should.ThrowAsync<Application.Errors.ForbiddenException>(() => portal.SendAsync(new BackUpDatabase.Command("/tmp/x.db"), TestUser.ProgrammeLead));
}
