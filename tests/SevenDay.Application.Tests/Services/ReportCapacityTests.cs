using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Errors;
using SevenDay.Application.Services;
using SevenDay.Domain.Services;
using SevenDay.TestKit;

namespace SevenDay.Application.Tests.Services;

public sealed class ReportCapacityTests(TestPortal portal) : IClassFixture<TestPortal>
{
    [Fact]
    public async Task What_is_said_stands_beside_what_was_said_before()
    {
        var organisation = await portal.AnOrganisationAsync();
        var id = await portal.SendAsync(Make.Add(organisation, "Ward"));
        var editor = TestUser.TrustEditor(organisation.Id);

        await portal.SendAsync(new ReportCapacity.Command(id, 0, "Green", null), editor);
        await portal.SendAsync(new ReportCapacity.Command(id, 1, "Red", " No beds until 2pm "), editor);

        var found = await portal.SendAsync(new GetCapacity.Query(id), TestUser.BoardMember);
        found.IsCurrent.ShouldBeTrue();
        found.Last.ShouldBe(new CapacitySaid(2, CapacityState.Red, "No beds until 2pm", "Test trust editor", new DateTime(2026, 11, 21, 12, 0, 0)));
        found.Earlier.ShouldHaveSingleItem().State.ShouldBe(CapacityState.Green);
        (await portal.SendAsync(new GetService.Query(id))).Facts.Version.ShouldBe(1, "somebody may be changing the hours meanwhile");
        (await portal.WithDbAsync(db => db.ChangeLog.CountAsync(c => c.Entity == nameof(CapacityReport) && c.UserName == "Test trust editor"))).ShouldBe(2);
    }

    [Fact]
    public async Task The_same_form_sent_twice_is_one_report_and_the_second_of_two_people_is_told()
    {
        var id = await portal.AServiceAsync("Ward twice");

        var first = await portal.SendAsync(new ReportCapacity.Command(id, 0, "Amber", "One bed"));
        var again = await portal.SendAsync(new ReportCapacity.Command(id, 0, "Amber", "One bed "));

        again.ShouldBe(first);
        await Should.ThrowAsync<StaleException>(portal.SendAsync(new ReportCapacity.Command(id, 0, "Red", null)));
        await Should.ThrowAsync<StaleException>(portal.SendAsync(new ReportCapacity.Command(id, 7, "Red", null)));
        (await portal.SendAsync(new GetCapacity.Query(id))).Earlier.ShouldBeEmpty();
    }

    [Fact]
    public async Task Two_at_the_same_moment_leave_one_report()
    {
        var id = await portal.AServiceAsync("Ward race");

        var sent = Enumerable.Range(0, 6).Select(_ => Task.Run(() => portal.SendAsync(new ReportCapacity.Command(id, 0, "Green", null)))).ToList();
        var reports = await Task.WhenAll(sent);

        reports.Distinct().ShouldHaveSingleItem();
        (await portal.WithDbAsync(db => db.CapacityReports.CountAsync(r => r.ServiceId == id))).ShouldBe(1);
    }

    [Fact]
    public async Task Mistakes_are_named()
    {
        var id = await portal.AServiceAsync("Ward wrong");

        var refused = await Should.ThrowAsync<InvalidException>(portal.SendAsync(new ReportCapacity.Command(id, 0, "Purple", new string('a', 201))));

        refused.Problems.Select(p => p.Field).ShouldBe(["State", "Note"]);
    }

    [Theory]
    [InlineData("Bed kept for 943 476 5919")]
    [InlineData("Patient born 4 May 1950")]
    [InlineData("Coming from SS0 0RY")]
    public async Task A_note_says_nothing_of_a_patient(string note)
    {
        var id = await portal.AServiceAsync($"Ward identity {note.Length}");

        var refused = await Should.ThrowAsync<InvalidException>(portal.SendAsync(new ReportCapacity.Command(id, 0, "Green", note)));

        refused.Problems.ShouldHaveSingleItem().Field.ShouldBe("Note");
        refused.Message.ShouldNotContain(note);
    }

    [Fact]
    public async Task Other_people_are_refused_and_what_is_not_there_or_has_ended_has_no_space()
    {
        var id = await portal.AServiceAsync("Ward closed");

        await Should.ThrowAsync<ForbiddenException>(portal.SendAsync(new ReportCapacity.Command(id, 0, "Green", null), TestUser.TrustEditor(Guid.CreateVersion7())));
        await Should.ThrowAsync<ForbiddenException>(portal.SendAsync(new ReportCapacity.Command(id, 0, "Green", null), TestUser.BoardMember));
        await Should.ThrowAsync<NotFoundException>(portal.SendAsync(new ReportCapacity.Command(Guid.CreateVersion7(), 0, "Green", null)));
        await portal.SendAsync(new EndService.Command(id, 1, new DateOnly(2026, 11, 21)));
        await Should.ThrowAsync<InvalidException>(portal.SendAsync(new ReportCapacity.Command(id, 0, "Green", null)));
    }
}
