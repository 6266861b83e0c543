using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Engagement.Workshops;
using SevenDay.Application.Errors;
using SevenDay.Application.Security;
using SevenDay.Data.ChangeLog;
using SevenDay.Domain.Engagement;
using SevenDay.TestKit;

namespace SevenDay.Application.Tests.Engagement;

public sealed class WorkshopBoxTests(TestPortal portal) : IClassFixture<TestPortal>
{
    private static int _count;

    [Fact]
    public async Task Nothing_that_is_stored_says_who_wrote_a_note_or_when()
    {
        var workshop = await WorkshopAsync();
        var author = new TestUser(Roles.TrustEditor, Guid.CreateVersion7());

        var key = await WriteAsync(workshop, "Nobody reads the plan.", author);

        var columns = await portal.WithDbAsync(db => Task.FromResult(db.Model.FindEntityType(typeof(WorkshopNote))!.GetProperties().Select(p => p.Name).Order().ToList()));
        columns.ShouldBe(["Id", "IsHidden", "Text", "Theme", "Version", "WorkshopId"]);
        key.Version.ShouldBe(4);
        (await portal.WithDbAsync(db => db.ChangeLog.CountAsync(c => c.EntityId == key || c.UserId == author.Id || c.Entity == nameof(WorkshopNote) && c.Action == ChangeAction.Added))).ShouldBe(0);
        (await EveryTextAsync()).ShouldNotContain(row => row.Contains(author.Id.ToString()!, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task A_key_with_a_time_in_it_is_refused_and_the_same_form_sent_twice_is_one_note()
    {
        var workshop = await WorkshopAsync();

        await Should.ThrowAsync<InvalidException>(() => portal.SendAsync(new WriteNote.Command(workshop, Guid.CreateVersion7(), "Late.")));
        var key = await WriteAsync(workshop, "Once.");
        await portal.SendAsync(new WriteNote.Command(workshop, key, "Once."));

        (await portal.WithDbAsync(db => db.WorkshopNotes.CountAsync(n => n.WorkshopId == workshop))).ShouldBe(1);
    }

    [Theory]
    [InlineData("")]
    [InlineData("The patient 943 476 5919 waited all weekend.")]
    [InlineData("Born on 3 March 1941 and still waiting.")]
    [InlineData("He lives at CM1 7ET and went home on Monday.")]
    public async Task A_note_without_text_or_with_a_patient_in_it_is_refused(string text)
    {
        var workshop = await WorkshopAsync();

        (await Should.ThrowAsync<InvalidException>(() => WriteAsync(workshop, text))).Problems.ShouldAllBe(p => p.Field == "Text");
        (await portal.WithDbAsync(db => db.WorkshopNotes.CountAsync(n => n.WorkshopId == workshop))).ShouldBe(0);
    }

    [Fact]
    public async Task Nobody_is_told_anything_before_the_eighth_note_not_even_the_moderator()
    {
        var workshop = await WorkshopAsync();
        var keys = await SeveralAsync(workshop, 7);

        (await portal.SendAsync(new GetWorkshop.Query(workshop), TestUser.ProgrammeLead)).Counts.ShouldBeNull();
        var early = await portal.SendAsync(new ListNotes.Query(workshop), TestUser.ProgrammeLead);
        (early.IsReadable, early.Notes.Items.Count, early.Notes.Total).ShouldBe((false, 0, 0));
        await Should.ThrowAsync<NotFoundException>(() => portal.SendAsync(new ModerateNote.Command(workshop, keys[0], 1, "Theme", false), TestUser.ProgrammeLead));

        await WriteAsync(workshop, "The eighth.");

        (await portal.SendAsync(new GetWorkshop.Query(workshop), TestUser.BoardMember)).Counts!.Notes.ToString().ShouldBe("10");
        (await portal.SendAsync(new ListNotes.Query(workshop), TestUser.ProgrammeLead)).Notes.Items.Count.ShouldBe(8);
    }

    [Fact]
    public async Task Themes_are_counted_from_eight_rounded_and_never_to_be_worked_out_from_the_sum()
    {
        var workshop = await WorkshopAsync();
        var keys = await SeveralAsync(workshop, 20);
        foreach (var key in keys.Take(12)) await ModerateAsync(workshop, key, "Handover");
        foreach (var key in keys.Skip(12).Take(5)) await ModerateAsync(workshop, key, "Waiting");

        var counts = (await portal.SendAsync(new GetWorkshop.Query(workshop), TestUser.ProgrammeLead)).Counts!;

        counts.Notes.ToString().ShouldBe("20");
        counts.Themes.Select(t => (t.Name, t.Count.ToString())).ShouldBe([("Handover", "10"), ("Waiting", "*")]);
        counts.Unsorted!.Value.ToString().ShouldBe("*");
    }

    [Fact]
    public void A_single_small_theme_beside_a_known_sum_is_held_back_by_holding_back_another()
    {
        // 15 and 1 of 16: shown as 15, the sum of 15 and 15 would leave only one note of the other theme open.
        foreach (var (large, small) in new[] { (15, 1), (8, 7), (12, 2), (200, 1) })
        {
            var counts = WorkshopThemes.Of([("Large", large), ("Small", small)])!;
            counts.Themes.Single(t => t.Name == "Small").Count.Value.ShouldBeNull();
        }
        WorkshopThemes.Of([("Large", 4), ("Small", 3)]).ShouldBeNull();
    }

    [Fact]
    public async Task A_theme_in_other_capitals_is_the_same_and_a_hidden_note_counts_nowhere()
    {
        var workshop = await WorkshopAsync();
        var keys = await SeveralAsync(workshop, 10);
        foreach (var (key, at) in keys.Select((key, at) => (key, at))) await ModerateAsync(workshop, key, at % 2 == 0 ? "Handover" : "handover");

        (await portal.SendAsync(new GetWorkshop.Query(workshop))).Counts!.Themes.ShouldHaveSingleItem().ToString()!.ShouldContain("Handover");
        foreach (var key in keys.Take(3)) await ModerateAsync(workshop, key, "Handover", 2, hidden: true);

        (await portal.SendAsync(new GetWorkshop.Query(workshop))).Counts.ShouldBeNull();
        (await portal.SendAsync(new ListNotes.Query(workshop, OnlyUnsorted: true), TestUser.ProgrammeLead)).Notes.Total.ShouldBe(0);
    }

    [Fact]
    public async Task Moderation_is_logged_without_the_words_and_refused_on_an_older_version()
    {
        var workshop = await WorkshopAsync();
        var key = (await SeveralAsync(workshop, 8, "A thing that nobody says aloud"))[0];
        var lead = TestUser.ProgrammeLead with { Id = Guid.CreateVersion7() };

        await portal.SendAsync(new ModerateNote.Command(workshop, key, 1, "Handover", true), lead);

        var logged = await portal.WithDbAsync(db => db.ChangeLog.SingleAsync(c => c.EntityId == key));
        (logged.UserId, logged.Fields.Contains("Handover"), logged.Fields.Contains("aloud")).ShouldBe((lead.Id, true, false));
        await Should.ThrowAsync<StaleException>(() => portal.SendAsync(new ModerateNote.Command(workshop, key, 1, "Other", false), lead));
        (await Should.ThrowAsync<InvalidException>(() => portal.SendAsync(new ModerateNote.Command(workshop, key, 2, new string('x', 101), false), lead))).Problems.ShouldHaveSingleItem().Field.ShouldBe("Theme");
        await Should.ThrowAsync<NotFoundException>(() => portal.SendAsync(new ModerateNote.Command(Guid.CreateVersion7(), key, 2, "Other", false), lead));
    }

    [Fact]
    public async Task Everybody_writes_and_only_who_manages_workshops_reads_or_sets_them_up()
    {
        var workshop = await WorkshopAsync();

        foreach (var role in Roles.All) await WriteAsync(workshop, $"As {role}.", new TestUser(role, Guid.CreateVersion7()));
        foreach (var user in new[] { TestUser.Auditor, TestUser.BoardMember, TestUser.TrustEditor() })
        {
            await Should.ThrowAsync<ForbiddenException>(() => portal.SendAsync(new ListNotes.Query(workshop), user));
            await Should.ThrowAsync<ForbiddenException>(() => portal.SendAsync(new AddWorkshop.Command("Mine", new DateOnly(2026, 11, 1)), user));
            await Should.ThrowAsync<ForbiddenException>(() => portal.SendAsync(new OpenOrCloseBox.Command(workshop, 1, false), user));
            (await portal.SendAsync(new ListWorkshops.Query(), user)).MayAdd.ShouldBeFalse();
        }
        (await Should.ThrowAsync<InvalidException>(() => portal.SendAsync(new AddWorkshop.Command("", null), TestUser.ProgrammeLead))).Problems.Select(p => p.Field).ShouldBe(["Name", "HeldOn"]);
    }

    [Fact]
    public async Task A_closed_box_takes_nothing_until_it_is_opened_again()
    {
        var workshop = await WorkshopAsync();

        await portal.SendAsync(new OpenOrCloseBox.Command(workshop, 1, false), TestUser.ProgrammeLead);
        await Should.ThrowAsync<InvalidException>(() => WriteAsync(workshop, "Too late."));
        await Should.ThrowAsync<StaleException>(() => portal.SendAsync(new OpenOrCloseBox.Command(workshop, 1, true), TestUser.ProgrammeLead));
        await portal.SendAsync(new OpenOrCloseBox.Command(workshop, 2, true), TestUser.ProgrammeLead);
        await WriteAsync(workshop, "In time.");

        (await portal.SendAsync(new ListWorkshops.Query(PageSize: 200))).List.Items.Single(w => w.Id == workshop).IsOpen.ShouldBeTrue();
        await Should.ThrowAsync<NotFoundException>(() => portal.SendAsync(new GetBox.Query(Guid.CreateVersion7())));
    }

    private Task<Guid> WorkshopAsync() => portal.SendAsync(new AddWorkshop.Command($"Workshop {Interlocked.Increment(ref _count)}", new DateOnly(2026, 11, 5)), TestUser.ProgrammeLead);

    private async Task<Guid> WriteAsync(Guid workshop, string text, TestUser? user = null)
    {
        var key = (await portal.SendAsync(new GetBox.Query(workshop), user ?? TestUser.Auditor)).Key;
        await portal.SendAsync(new WriteNote.Command(workshop, key, text), user ?? TestUser.Auditor);
        return key;
    }

    private async Task<List<Guid>> SeveralAsync(Guid workshop, int count, string text = "Nobody says this")
    {
        var keys = new List<Guid>();
        for (var at = 0; at < count; at++) keys.Add(await WriteAsync(workshop, $"{text} {at}."));
        return keys;
    }

    private Task<Guid> ModerateAsync(Guid workshop, Guid key, string? theme, long version = 1, bool hidden = false) =>
        portal.SendAsync(new ModerateNote.Command(workshop, key, version, theme, hidden), TestUser.ProgrammeLead);

    /// <summary>Every note as its row says it, and every line of the change log.</summary>
    private Task<List<string>> EveryTextAsync() => portal.WithDbAsync(async db =>
        (await db.WorkshopNotes.AsNoTracking().ToListAsync()).Select(n => $"{n.Id} {n.WorkshopId} {n.Text} {n.Theme} {n.Version}")
            .Concat((await db.ChangeLog.AsNoTracking().ToListAsync()).Select(c => $"{c.UserId} {c.UserName} {c.EntityId} {c.Fields} {c.Reason}")).ToList());
}
