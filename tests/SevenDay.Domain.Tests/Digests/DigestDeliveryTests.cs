using SevenDay.Domain.Digests;

namespace SevenDay.Domain.Tests.Digests;

public sealed class DigestDeliveryTests
{
    private static readonly DateTime Now = new(2026, 11, 23, 8, 0, 0, DateTimeKind.Utc);

    [Fact]
    public void What_one_has_in_hand_another_cannot_take_until_its_lease_is_over()
    {
        var delivery = A();

        delivery.Take(Now).ShouldBeTrue();
        delivery.Take(Now.AddMinutes(29)).ShouldBeFalse();
        delivery.Take(Now + DigestDelivery.Lease).ShouldBeTrue();
        (delivery.IsInHandOf(1), delivery.IsInHandOf(2)).ShouldBe((false, true));
    }

    [Fact]
    public void Each_failure_waits_longer_and_the_last_one_gives_up()
    {
        var (delivery, at) = (A(), Now);
        var waits = new List<TimeSpan>();
        for (var attempt = 1; attempt <= DigestDelivery.MostTries; attempt++)
        {
            delivery.Take(at).ShouldBeTrue();
            delivery.Fail("The mail server could not be reached.", at);
            if (delivery.State != DeliveryState.Waiting) break;
            waits.Add(delivery.NextTryAtUtc - at);
            delivery.Take(delivery.NextTryAtUtc.AddSeconds(-1)).ShouldBeFalse();
            at = delivery.NextTryAtUtc;
        }

        waits.Count.ShouldBe(DigestDelivery.MostTries - 1);
        waits.ShouldBeInOrder();
        (delivery.State, delivery.Problem, delivery.EndedAtUtc).ShouldBe((DeliveryState.GivenUp, "The mail server could not be reached.", at));
        delivery.IsDue(at.AddYears(1)).ShouldBeFalse();
    }

    [Fact]
    public void A_portal_that_dies_each_time_gives_up_as_well()
    {
        var (delivery, at) = (A(), Now);
        for (var attempt = 1; attempt <= DigestDelivery.MostTries; attempt++, at += DigestDelivery.Lease) delivery.Take(at).ShouldBeTrue();

        delivery.Take(at).ShouldBeFalse();
        delivery.State.ShouldBe(DeliveryState.GivenUp);
    }

    [Fact]
    public void What_was_sent_is_never_due_again()
    {
        var delivery = A();
        delivery.Take(Now);
        delivery.Send(Now);

        delivery.IsDue(Now.AddYears(1)).ShouldBeFalse();
        delivery.Until.ShouldBe(new DateOnly(2026, 11, 22));
    }

    private static DigestDelivery A() => new(Guid.CreateVersion7(), new DateOnly(2026, 11, 23), new DateOnly(2026, 11, 15), Now);
}
