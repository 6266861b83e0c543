using System.Text;
using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Errors;
using SevenDay.Application.Imports;
using SevenDay.Application.Security;
using SevenDay.Application.Services.Import;
using SevenDay.Application.Users;
using SevenDay.TestKit;

namespace SevenDay.Application.Tests.Services.Import;

public sealed class StagedFilesTests(TestPortal portal) : IClassFixture<TestPortal>
{
    [Fact]
    public async Task Only_its_sender_sees_a_staged_file()
    {
        var (sender, other) = (await LeadAsync("a"), await LeadAsync("b"));

        var id = await portal.SendAsync(new StageFile.Command(File("hours")), sender);

        Encoding.UTF8.GetString((await portal.SendAsync(new GetStagedFile.Query(id), sender)).Content).ShouldBe("hours");
        await Should.ThrowAsync<NotFoundException>(() => portal.SendAsync(new GetStagedFile.Query(id), other));
        await Should.ThrowAsync<NotFoundException>(() => portal.SendAsync(new DiscardStagedFile.Command(id), other));
    }

    [Fact]
    public async Task A_discarded_file_is_gone()
    {
        var sender = await LeadAsync("c");
        var id = await portal.SendAsync(new StageFile.Command(File("hours")), sender);

        (await portal.SendAsync(new DiscardStagedFile.Command(id), sender)).ShouldBe("hours.csv");

        await Should.ThrowAsync<NotFoundException>(() => portal.SendAsync(new GetStagedFile.Query(id), sender));
    }

    [Fact]
    public async Task Files_older_than_a_day_go_when_the_next_comes()
    {
        var sender = await LeadAsync("d");
        var old = await portal.SendAsync(new StageFile.Command(File("old")), sender);
        portal.Time.Advance(TimeSpan.FromHours(25));

        await portal.SendAsync(new StageFile.Command(File("new")), sender);

        (await portal.WithDbAsync(db => db.StagedFiles.AnyAsync(f => f.Id == old))).ShouldBeFalse();
    }

    [Fact]
    public async Task An_empty_file_and_one_over_20_MB_are_refused()
    {
        var sender = await LeadAsync("e");

        (await Should.ThrowAsync<InvalidException>(() => portal.SendAsync(new StageFile.Command(File("")), sender))).Message.ShouldContain("empty");
        (await Should.ThrowAsync<InvalidException>(() => portal.SendAsync(new StageFile.Command(new ImportFile("x", new byte[ImportFile.MaxBytes + 1])), sender))).Message.ShouldContain("20 MB");
    }

    [Fact]
    public Task A_board_member_may_not_stage() => Should.ThrowAsync<ForbiddenException>(() => portal.SendAsync(new StageFile.Command(File("x")), TestUser.BoardMember));

    private async Task<TestUser> LeadAsync(string name) => new(Roles.ProgrammeLead, await portal.SendAsync(
        new AddUser.Command($"{name}@staged.example", name, Roles.ProgrammeLead, "Three words that last 1!", [])));

    private static ImportFile File(string text) => new("hours.csv", Encoding.UTF8.GetBytes(text));
}
