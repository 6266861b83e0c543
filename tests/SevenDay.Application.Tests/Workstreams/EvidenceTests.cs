using System.Text;
using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Errors;
using SevenDay.Application.Workstreams;
using SevenDay.Domain.Workstreams;
using SevenDay.TestKit;
using static SevenDay.Application.Tests.Workstreams.WorkstreamsOf;

namespace SevenDay.Application.Tests.Workstreams;

public sealed class EvidenceTests(TestPortal portal) : IClassFixture<TestPortal>
{
    private static readonly byte[] Pdf = Encoding.ASCII.GetBytes("%PDF-1.7\n1 0 obj\nendobj\ntrailer\n%%EOF\n");

    [Fact]
    public async Task An_action_closes_with_a_file_that_comes_back_as_what_its_content_is()
    {
        var (workstream, action) = await ActionAsync();

        await CloseAsync(workstream, action, 1, new("../rota; März.exe", Pdf));

        var details = await portal.SendAsync(new GetActionDetails.Query(workstream, action), TestUser.BoardMember);
        var file = details.Files.ShouldHaveSingleItem();
        (file.Name, file.Size, file.AddedOn, details.Evidence).ShouldBe(("rota- M-rz.pdf", Pdf.Length, Today, "New rota of 12 January 2026"));
        var sent = await portal.SendAsync(new GetEvidenceFile.Query(action, file.Id), TestUser.BoardMember);
        (sent.MediaType, sent.Bytes.SequenceEqual(Pdf)).ShouldBe(("application/pdf", true));
        await Should.ThrowAsync<NotFoundException>(() => portal.SendAsync(new GetEvidenceFile.Query(Guid.CreateVersion7(), file.Id)));
        await Should.ThrowAsync<ForbiddenException>(() => portal.SendAsync(new GetEvidenceFile.Query(action, file.Id), TestUser.Auditor));
        var logged = await portal.WithDbAsync(db => db.ChangeLog.Where(c => c.EntityId == file.Id).Select(c => c.Fields).SingleAsync());
        logged.ShouldContain("rota- M-rz.pdf");
        logged.ShouldNotContain("Bytes");
    }

    [Fact]
    public async Task A_file_of_another_kind_or_size_and_words_about_a_patient_are_refused()
    {
        var (workstream, action) = await ActionAsync();
        async Task<string> SaidAsync(string name, byte[] content) =>
            (await Should.ThrowAsync<InvalidException>(() => CloseAsync(workstream, action, 1, new(name, content)))).Problems.ShouldHaveSingleItem().Message;

        (await SaidAsync("page.pdf", Encoding.ASCII.GetBytes("<html><script>alert(1)</script></html>"))).ShouldContain("not a PDF");
        (await SaidAsync("cut.pdf", Pdf[..20])).ShouldContain("damaged");
        (await SaidAsync("empty.png", [])).ShouldContain("not a PDF");
        (await SaidAsync("large.pdf", [.. Pdf, .. new byte[EvidenceFile.MostBytes]])).ShouldContain("larger than 5 MB");
        (await SaidAsync("9434765919.pdf", Pdf)).ShouldContain("Rename the file");
        (await Should.ThrowAsync<InvalidException>(() => portal.SendAsync(new CompleteAction.Command(workstream, action, 1, Today, "Seen: 943 476 5919")))).Message.ShouldContain("NHS number");
        (await portal.SendAsync(new GetActionDetails.Query(workstream, action))).DoneOn.ShouldBeNull();
    }

    [Fact]
    public async Task A_closed_action_opens_again_with_a_reason_and_keeps_its_file()
    {
        var (workstream, action) = await ActionAsync();
        await CloseAsync(workstream, action, 1, new("rota.pdf", Pdf));
        var reopen = new ReopenAction.Command(workstream, action, 2, "The next round found the same");

        await Should.ThrowAsync<StaleException>(() => portal.SendAsync(reopen with { Version = 1 }, TestUser.ProgrammeLead));
        (await Should.ThrowAsync<InvalidException>(() => portal.SendAsync(reopen with { Reason = " " }, TestUser.ProgrammeLead))).Message.ShouldContain("Say why");
        await Should.ThrowAsync<ForbiddenException>(() => portal.SendAsync(reopen, TestUser.BoardMember));
        await Should.ThrowAsync<NotFoundException>(() => portal.SendAsync(reopen with { ActionId = Guid.CreateVersion7() }, TestUser.ProgrammeLead));
        await portal.SendAsync(reopen, TestUser.ProgrammeLead);

        var details = await portal.SendAsync(new GetActionDetails.Query(workstream, action));
        (details.DoneOn, details.Evidence, details.ReopenedBecause, details.Files.Count).ShouldBe((null, null, "The next round found the same", 1));
        (await Should.ThrowAsync<InvalidException>(() => portal.SendAsync(reopen with { Version = 3 }, TestUser.ProgrammeLead))).Message.ShouldContain("open already");
        var log = await portal.WithDbAsync(db => db.ChangeLog.Where(c => c.EntityId == action).OrderBy(c => c.Id).Select(c => c.Fields).ToListAsync());
        log.Count.ShouldBe(3);
        log[2].ShouldContain("The next round found the same");
        log[2].ShouldContain("New rota of 12 January 2026");
    }

    private async Task<(Guid Workstream, Guid Action)> ActionAsync()
    {
        var workstream = await portal.WorkstreamAsync();
        return (workstream, await portal.SendAsync(new AddAction.Command(workstream, "Open the Sunday list", "Medical director", Today)));
    }

    private Task<Guid> CloseAsync(Guid workstream, Guid action, long version, CompleteAction.Upload file) =>
        portal.SendAsync(new CompleteAction.Command(workstream, action, version, Today, "New rota of 12 January 2026", file), TestUser.ProgrammeLead);
}
