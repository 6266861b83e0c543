using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Digests;
using SevenDay.Application.Errors;
using SevenDay.Application.Tests.Tokens;
using SevenDay.Application.Users;
using SevenDay.Domain.Digests;
using SevenDay.TestKit;

namespace SevenDay.Application.Tests.Digests;

public sealed class DigestTests : IAsyncLifetime
{
    private static readonly DateTimeOffset Monday = new(2026, 11, 23, 8, 0, 0, TimeSpan.Zero);

    private readonly TestPortal _portal = new();

    public ValueTask InitializeAsync() => _portal.InitializeAsync();

    public ValueTask DisposeAsync() => _portal.DisposeAsync();

    [Fact]
    public async Task Nobody_gets_a_digest_who_has_not_asked_for_it()
    {
        var reader = await _portal.OwnerAsync();
        _portal.Time.Set(Monday);

        (await _portal.SendAsync(new GetDigestChoice.Query(), reader)).Rhythm.ShouldBeNull();
        (await _portal.SendAsync(new PlanDigests.Command())).ShouldBe(0);
    }

    [Fact]
    public async Task A_choice_is_kept_changed_and_taken_back()
    {
        var reader = await _portal.OwnerAsync();
        var organisation = TestData.AnOrganisation();
        await _portal.AddAsync(organisation, TestData.AService(organisation));

        await _portal.SendAsync(new ChooseDigest.Command(DigestRhythm.Weekly), reader);
        await _portal.SendAsync(new ChooseDigest.Command(DigestRhythm.Monthly, organisation.Id), reader);
        var choice = await _portal.SendAsync(new GetDigestChoice.Query(), reader);
        (choice.Rhythm, choice.Scope, choice.NextOn).ShouldBe((DigestRhythm.Monthly, organisation.Id, new DateOnly(2026, 12, 1)));

        (await _portal.SendAsync(new ChooseDigest.Command(null), reader)).ShouldBeFalse();
        (await _portal.SendAsync(new GetDigestChoice.Query(), reader)).Rhythm.ShouldBeNull();
    }

    [Fact]
    public async Task A_choice_of_something_that_is_not_there_is_refused()
    {
        var reader = await _portal.OwnerAsync();

        (await Should.ThrowAsync<InvalidException>(() => _portal.SendAsync(new ChooseDigest.Command(DigestRhythm.Weekly, Guid.CreateVersion7()), reader)))
            .Problems.ShouldHaveSingleItem().Field.ShouldBe("Scope");
    }

    [Fact]
    public Task Who_may_not_see_what_changed_gets_no_digest() =>
        Should.ThrowAsync<ForbiddenException>(() => _portal.SendAsync(new ChooseDigest.Command(DigestRhythm.Weekly), TestUser.Auditor with { Id = Guid.CreateVersion7() }));

    [Fact]
    public async Task A_digest_is_planned_once_and_taken_by_one()
    {
        var reader = await ReaderAsync();

        (await _portal.SendAsync(new PlanDigests.Command())).ShouldBe(1);
        (await _portal.SendAsync(new PlanDigests.Command())).ShouldBe(0);
        var id = (await _portal.SendAsync(new ListDueDigests.Query())).ShouldHaveSingleItem();
        var taken = (await _portal.SendAsync(new TakeDigest.Command(id))).Digest!;
        (taken.UserId, taken.Attempt, taken.Since, taken.Until).ShouldBe((reader.Id!.Value, 1, new DateOnly(2026, 11, 15), new DateOnly(2026, 11, 22)));
        (await _portal.SendAsync(new TakeDigest.Command(id))).Digest.ShouldBeNull();
        (await _portal.SendAsync(new ListDueDigests.Query())).ShouldBeEmpty();

        (await _portal.SendAsync(new RecordDigest.Command(id, 1, RecordDigest.Outcome.Sent))).ShouldBeTrue();
        (await _portal.SendAsync(new ListDeliveries.Query(), TestUser.Administrator)).List.Items.ShouldHaveSingleItem().State.ShouldBe(DeliveryState.Sent);
        (await _portal.SendAsync(new GetDigestChoice.Query(), reader)).Last!.State.ShouldBe(DeliveryState.Sent);
    }

    [Fact]
    public async Task Two_that_take_at_the_same_moment_do_not_both_get_it()
    {
        await ReaderAsync();
        await _portal.SendAsync(new PlanDigests.Command());

        await Should.ThrowAsync<DbUpdateConcurrencyException>(() => _portal.WithDbAsync(async db =>
        {
            var mine = await db.DigestDeliveries.SingleAsync();
            await _portal.SendAsync(new TakeDigest.Command(mine.Id));
            mine.Take(Monday.UtcDateTime).ShouldBeTrue();
            return await db.SaveChangesAsync();
        }));
    }

    [Fact]
    public async Task Who_held_it_too_long_is_not_believed()
    {
        await ReaderAsync();
        await _portal.SendAsync(new PlanDigests.Command());
        var id = (await _portal.SendAsync(new ListDueDigests.Query())).Single();
        await _portal.SendAsync(new TakeDigest.Command(id));
        _portal.Time.Advance(DigestDelivery.Lease);
        (await _portal.SendAsync(new TakeDigest.Command(id))).Digest!.Attempt.ShouldBe(2);

        (await _portal.SendAsync(new RecordDigest.Command(id, 1, RecordDigest.Outcome.Failed, "Too late."))).ShouldBeFalse();
        (await _portal.SendAsync(new ListDeliveries.Query(OnlyProblems: true), TestUser.Administrator)).List.Items.ShouldBeEmpty();
    }

    [Fact]
    public async Task What_failed_for_good_is_told_again_in_the_next_one()
    {
        await ReaderAsync();
        await _portal.SendAsync(new PlanDigests.Command());
        var id = (await _portal.SendAsync(new ListDueDigests.Query())).Single();
        await _portal.WithDbAsync(async db =>
        {
            var delivery = await db.DigestDeliveries.SingleAsync();
            for (var at = Monday.UtcDateTime; delivery.State != DeliveryState.GivenUp; at = delivery.NextTryAtUtc)
            {
                delivery.Take(at);
                delivery.Fail("The mail server could not be reached.", at);
            }
            return await db.SaveChangesAsync();
        });
        _portal.Time.Set(Monday.AddDays(7));

        await _portal.SendAsync(new PlanDigests.Command());

        var next = (await _portal.SendAsync(new ListDueDigests.Query())).ShouldHaveSingleItem();
        (await _portal.SendAsync(new TakeDigest.Command(next))).Digest!.Since.ShouldBe(new DateOnly(2026, 11, 21), "the day of asking: nothing has been told since");
    }

    [Fact]
    public async Task A_disabled_account_gets_none_even_when_its_digest_was_planned()
    {
        var (planned, early) = (await ReaderAsync(), await ReaderAsync());
        await DisableAsync(early);

        (await _portal.SendAsync(new PlanDigests.Command())).ShouldBe(1);
        await DisableAsync(planned);
        var id = (await _portal.SendAsync(new ListDueDigests.Query())).ShouldHaveSingleItem();

        (await _portal.SendAsync(new TakeDigest.Command(id))).Digest.ShouldBeNull();
        var item = (await _portal.SendAsync(new ListDeliveries.Query(), TestUser.Administrator)).List.Items.ShouldHaveSingleItem();
        (item.State, item.Problem).ShouldBe((DeliveryState.Cancelled, "The account is disabled."));
    }

    private async Task<TestUser> ReaderAsync()
    {
        _portal.Time.Set(FixedTime.Start);
        var reader = await _portal.OwnerAsync();
        await _portal.SendAsync(new ChooseDigest.Command(DigestRhythm.Weekly), reader);
        _portal.Time.Set(Monday);
        return reader;
    }

    private async Task DisableAsync(TestUser user)
    {
        var seen = await _portal.SendAsync(new GetUser.Query(user.Id!.Value));
        await _portal.SendAsync(new DisableUser.Command(seen.Id, seen.Stamp), TestUser.Administrator);
    }
}
