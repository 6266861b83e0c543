using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Assessments;
using SevenDay.Application.Errors;
using SevenDay.Domain.Assessments;
using SevenDay.TestKit;
using static SevenDay.Application.Tests.Assessments.AssessmentsOf;

namespace SevenDay.Application.Tests.Assessments;

public sealed class ApproveAssessmentTests : IAsyncLifetime
{
    private readonly TestPortal _portal = new();

    public ValueTask InitializeAsync() => _portal.InitializeAsync();

    public ValueTask DisposeAsync() => _portal.DisposeAsync();

    [Fact]
    public async Task The_first_approval_is_the_baseline_and_sent_twice_it_is_one()
    {
        var (id, organisation, editor) = await _portal.CompleteAsync();
        var version = (await _portal.SendAsync(new GetAssessment.Query(id))).Head.Version;

        (await _portal.SendAsync(new ApproveAssessment.Command(id, version), Lead)).ShouldBe(1);
        (await _portal.SendAsync(new ApproveAssessment.Command(id, version), Lead)).ShouldBe(1);

        var approved = await _portal.SendAsync(new GetAssessment.Query(id), editor);
        (approved.Records.ShouldHaveSingleItem().By, approved.HasChanged, approved.Window!.IsOpen).ShouldBe((Lead.Name, false, false));
        (await _portal.SendAsync(new ListAssessments.Query(organisation))).List.Items.ShouldHaveSingleItem().State.ShouldBe(AssessmentState.Approved);
    }

    [Fact]
    public async Task Whoever_changed_any_of_it_last_cannot_approve_it_even_under_another_name()
    {
        var (id, organisation, editor) = await _portal.CompleteAsync();

        (await Should.ThrowAsync<InvalidException>(() => _portal.ApproveAsync(id, editor))).Message.ShouldContain("Somebody else has to approve it");
        (await _portal.SendAsync(new GetAssessment.Query(id), editor)).ChangedByUser.ShouldBeTrue();
        (await _portal.ApproveAsync(id, EditorOf(organisation))).ShouldBe(1);
    }

    [Fact]
    public async Task Later_records_wait_for_the_window_and_the_baseline_stays()
    {
        var (id, _, editor) = await _portal.CompleteAsync(Attainment.NotMet);
        await _portal.ApproveAsync(id);
        var second = (await _portal.SendAsync(new GetAssessment.Query(id))).Standards.Single(s => s.Number == 2);
        await _portal.SendAsync(Answer(id, second, Attainment.Partly, 1), editor);

        (await Should.ThrowAsync<InvalidException>(() => _portal.ApproveAsync(id))).Message.ShouldContain("from 17 December 2026 to 31 December 2026");
        _portal.Time.Set(new DateTimeOffset(2026, 12, 20, 12, 0, 0, TimeSpan.Zero));
        (await _portal.ApproveAsync(id)).ShouldBe(2);

        var baseline = await _portal.SendAsync(new GetApprovedRecord.Query(id, 1), TestUser.BoardMember);
        baseline.Standards.Single(s => s.Number == 2).Answer.Weekend.ShouldBe(Attainment.NotMet);
        var compared = await _portal.SendAsync(new CompareAssessment.Query(id), TestUser.BoardMember);
        (compared.Better, compared.Worse).ShouldBe((1, 0));
        compared.Standards.Single(s => s.Number == 2).Changes.ShouldContain("Weekend: not met then, partly met now. Better.");
    }

    [Fact]
    public async Task What_is_missing_stale_foreign_or_not_there_is_refused()
    {
        var (begun, _, _) = await _portal.BegunAsync();
        (await Should.ThrowAsync<InvalidException>(() => _portal.ApproveAsync(begun))).Message.ShouldContain("This cannot be approved yet. Say whether it has beds.");

        var (id, _, editor) = await _portal.CompleteAsync();
        var seen = (await _portal.SendAsync(new GetAssessment.Query(id))).Head.Version;
        var first = (await _portal.SendAsync(new GetAssessment.Query(id))).Standards[0];
        await _portal.SendAsync(Answer(id, first, Attainment.Partly, 1), editor);
        await Should.ThrowAsync<StaleException>(() => _portal.SendAsync(new ApproveAssessment.Command(id, seen), Lead));

        await Should.ThrowAsync<ForbiddenException>(() => _portal.ApproveAsync(id, EditorOf(Guid.CreateVersion7())));
        await Should.ThrowAsync<ForbiddenException>(() => _portal.ApproveAsync(id, TestUser.BoardMember with { Id = Guid.CreateVersion7() }));
        await Should.ThrowAsync<InvalidException>(() => _portal.SendAsync(new ApproveAssessment.Command(id, 0), Lead));
        await Should.ThrowAsync<NotFoundException>(() => _portal.SendAsync(new ApproveAssessment.Command(Guid.CreateVersion7(), 1), Lead));
        (await _portal.WithDbAsync(db => db.ApprovedAssessments.CountAsync())).ShouldBe(0);
    }
}
