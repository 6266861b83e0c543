using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Assessments;
using SevenDay.Application.Errors;
using SevenDay.Application.Standards;
using SevenDay.Domain.Standards;
using SevenDay.TestKit;

namespace SevenDay.Application.Tests.Standards;

public sealed class StandardEditorTests : IAsyncLifetime
{
    private static readonly StandardForm Form = new("First 72 hours", "A plan within a day.", true, 92.5m, ClockStart.Arrival, "Plan: 24 hours\nReview: 1 time a day", "CT\nMRI");
    private readonly TestPortal _portal = new();

    public ValueTask InitializeAsync() => _portal.InitializeAsync();

    public ValueTask DisposeAsync() => _portal.DisposeAsync();

    [Fact]
    public async Task Shipped_standards_carry_their_clocks_limits_and_parts()
    {
        var second = await StandardAsync("2017", 2);
        (second.Stored.Clock, second.Stored.Limits, second.Stored.PassMark, second.IsUsed).ShouldBe((ClockStart.Admission, "First consultant review: 14 hours", 90m, true));
        (await StandardAsync("2016", 2)).Stored.Clock.ShouldBe(ClockStart.Arrival);
        (await StandardAsync("2017", 8)).Stored.Limits.ShouldBe("Consultant review of high-dependency patients: 2 times a day\nConsultant review of other patients: 1 time a day");
        (await StandardAsync("2017", 6)).Stored.Parts!.Split('\n').Length.ShouldBe(9);
    }

    [Fact]
    public async Task A_change_keeps_number_and_edition_and_stands_in_the_log_with_its_reason()
    {
        var before = await StandardAsync("2017", 2);

        await _portal.SendAsync(new ChangeStandard.Command(before.Id, before.Version, Form with { PassMark = 95 }, "New national guidance"), TestUser.Administrator);

        var after = await StandardAsync("2017", 2);
        (after.Stored.Topic, after.Stored.PassMark, after.Stored.Limits).ShouldBe(("First 72 hours", 95m, "Plan: 24 hours\nReview: 1 time a day"));
        var log = await _portal.WithDbAsync(db => db.ChangeLog.OrderByDescending(c => c.AtUtc).ThenByDescending(c => c.Id).FirstAsync(c => c.EntityId == before.Id));
        log.Reason.ShouldBe("New national guidance");
        log.Fields.ShouldContain("0.95");
        log.Fields.ShouldContain("clock starts at arrival");
        await Should.ThrowAsync<StaleException>(() => _portal.SendAsync(new ChangeStandard.Command(before.Id, before.Version, Form, "Again"), TestUser.Administrator));
    }

    [Fact]
    public async Task An_edition_is_copied_grows_beyond_ten_and_takes_over()
    {
        var source = await EditionAsync("2017");
        var copy = await _portal.SendAsync(new CopyEdition.Command(source.Id, "2026", "First 72 hours of acute care"), TestUser.Administrator);
        await _portal.SendAsync(new AddStandard.Command(copy, 15, Form), TestUser.Administrator);
        var third = (await _portal.SendAsync(new GetEdition.Query(copy))).Standards.Single(s => s.Number == 3);
        third.IsUsed.ShouldBeFalse();
        await _portal.SendAsync(new RemoveStandard.Command(third.Id, 1, "Not in this edition"), TestUser.Administrator);

        await _portal.SendAsync(new MakeEditionCurrent.Command(copy, 1, "Published"), TestUser.Administrator);

        var listed = await _portal.SendAsync(new ListStandards.Query(), TestUser.BoardMember);
        (listed.Edition, listed.Standards[^1].Number, listed.Standards.Count).ShouldBe(("2026", 15, 10));
        (await _portal.SendAsync(new ListEditions.Query())).Count(e => e.IsCurrent).ShouldBe(1);
        (await _portal.SendAsync(new GetStartAssessment.Query())).Editions[0].Code.ShouldBe("2026");
        (await Should.ThrowAsync<InvalidException>(() => _portal.SendAsync(new CopyEdition.Command(copy, "2026", "Twice")))).Problems.ShouldHaveSingleItem().Field.ShouldBe("Code");
        (await Should.ThrowAsync<InvalidException>(() => _portal.SendAsync(new AddStandard.Command(copy, 15, Form)))).Problems.ShouldHaveSingleItem().Field.ShouldBe("Number");
        await Should.ThrowAsync<StaleException>(() => _portal.SendAsync(new MakeEditionCurrent.Command(source.Id, 99, "Back")));
        await Should.ThrowAsync<InvalidException>(() => _portal.SendAsync(new MakeEditionCurrent.Command(copy, 2, "Again")));
    }

    [Fact]
    public async Task What_is_referred_to_stays_and_what_is_wrong_is_named_at_its_field()
    {
        var second = await StandardAsync("2017", 2);
        (await Should.ThrowAsync<InvalidException>(() => _portal.SendAsync(new RemoveStandard.Command(second.Id, second.Version, "Gone")))).Message.ShouldContain("refers to this standard");
        var wrong = await Should.ThrowAsync<InvalidException>(() => _portal.SendAsync(
            new ChangeStandard.Command(second.Id, second.Version, new StandardForm("", "", true, null, null, "Soon", null), "")));
        wrong.Problems.Select(p => p.Field).ShouldBe(["Form.Topic", "Form.Requirement", "Form.PassMark", "Form.Limits", "Reason"]);
        (await Should.ThrowAsync<InvalidException>(() => _portal.SendAsync(new ChangeStandard.Command(second.Id, second.Version, Form with { Parts = "CT\nct" }, "Why")))).Message.ShouldContain("there twice");
    }

    [Fact]
    public async Task Only_administrators_word_standards()
    {
        var lead = TestUser.ProgrammeLead;
        var second = await StandardAsync("2017", 2);
        await Should.ThrowAsync<ForbiddenException>(() => _portal.SendAsync(new ListEditions.Query(), lead));
        await Should.ThrowAsync<ForbiddenException>(() => _portal.SendAsync(new ChangeStandard.Command(second.Id, 1, Form, "Why"), lead));
        await Should.ThrowAsync<ForbiddenException>(() => _portal.SendAsync(new CopyEdition.Command(second.EditionId, "X", "X"), lead));
        await Should.ThrowAsync<NotFoundException>(() => _portal.SendAsync(new ChangeStandard.Command(Guid.CreateVersion7(), 1, Form, "Why")));
        await Should.ThrowAsync<NotFoundException>(() => _portal.SendAsync(new RemoveStandard.Command(Guid.CreateVersion7(), 1, "Why")));
        await Should.ThrowAsync<NotFoundException>(() => _portal.SendAsync(new AddStandard.Command(Guid.CreateVersion7(), 11, Form)));
        await Should.ThrowAsync<NotFoundException>(() => _portal.SendAsync(new MakeEditionCurrent.Command(Guid.CreateVersion7(), 1, "Why")));
    }

    private async Task<GetEdition.Result> EditionAsync(string code)
    {
        var id = (await _portal.SendAsync(new ListEditions.Query())).Single(e => e.Code == code).Id;
        return await _portal.SendAsync(new GetEdition.Query(id));
    }

    private async Task<GetStandard.Result> StandardAsync(string edition, int number) =>
        await _portal.SendAsync(new GetStandard.Query((await EditionAsync(edition)).Standards.Single(s => s.Number == number).Id));
}
