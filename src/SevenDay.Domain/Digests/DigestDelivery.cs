namespace SevenDay.Domain.Digests;

public enum DeliveryState
{
    /// <summary>To be sent, for the first time or again.</summary>
    Waiting,

    /// <summary>A node of the portal has it in hand.</summary>
    Sending,

    Sent,

    /// <summary>Tried too often.</summary>
    GivenUp,

    /// <summary>No longer wanted or no longer allowed.</summary>
    Cancelled,
}

/// <summary>
/// One digest for one person on one day. A node takes it in hand before it sends and says so in the database; the number of tries
/// tells two nodes apart. What it had to say is not kept, nor the address it went to.
/// </summary>
public sealed class DigestDelivery
{
    /// <summary>After so many tries that failed it is given up.</summary>
    public const int MostTries = 6;

    /// <summary>After so long a node that has a digest in hand counts as dead. Longer than any sending takes.</summary>
    public static readonly TimeSpan Lease = TimeSpan.FromMinutes(30);

    /// <summary>How long to wait after the first try that failed, the second and so on.</summary>
    private static readonly TimeSpan[] Waits = [TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(30), TimeSpan.FromHours(2), TimeSpan.FromHours(6), TimeSpan.FromHours(24)];

    private DigestDelivery() { }

    public DigestDelivery(Guid userId, DateOnly dueOn, DateOnly since, DateTime nowUtc) =>
        (UserId, DueOn, Since, Until, NextTryAtUtc) = (userId, dueOn, since, dueOn.AddDays(-1), nowUtc);

    public Guid Id { get; private set; } = Guid.CreateVersion7();

    public Guid UserId { get; private set; }

    public DateOnly DueOn { get; private set; }

    /// <summary>The day after which changes belong into it.</summary>
    public DateOnly Since { get; private set; }

    /// <summary>The last day whose changes belong into it.</summary>
    public DateOnly Until { get; private set; }

    public DeliveryState State { get; private set; }

    public int Tries { get; private set; }

    public DateTime NextTryAtUtc { get; private set; }

    /// <summary>When a node last took it in hand.</summary>
    public DateTime? TakenAtUtc { get; private set; }

    /// <summary>When it was sent, given up or cancelled.</summary>
    public DateTime? EndedAtUtc { get; private set; }

    /// <summary>Why it was not sent, in a sentence.</summary>
    public string? Problem { get; private set; }

    public bool IsDue(DateTime nowUtc) => State == DeliveryState.Waiting && NextTryAtUtc <= nowUtc || State == DeliveryState.Sending && TakenAtUtc <= nowUtc - Lease;

    /// <summary>Takes it in hand, or gives it up where the last of its tries was cut off.</summary>
    /// <returns>Whether it is to be sent now.</returns>
    public bool Take(DateTime nowUtc)
    {
        if (!IsDue(nowUtc)) return false;
        if (Tries == MostTries)
        {
            End(DeliveryState.GivenUp, "The portal stopped each time it was about to send this.", nowUtc);
            return false;
        }
        (State, TakenAtUtc, Tries) = (DeliveryState.Sending, nowUtc, Tries + 1);
        return true;
    }

    /// <summary>Whether the try with this number still has it in hand.</summary>
    public bool IsInHandOf(int attempt) => State == DeliveryState.Sending && Tries == attempt;

    public void Send(DateTime nowUtc) => End(DeliveryState.Sent, null, nowUtc);

    /// <summary>Waits for the next try, longer each time, or gives up.</summary>
    public void Fail(string problem, DateTime nowUtc)
    {
        if (Tries >= MostTries) End(DeliveryState.GivenUp, problem, nowUtc);
        else (State, Problem, NextTryAtUtc) = (DeliveryState.Waiting, problem, nowUtc + Waits[Tries - 1]);
    }

    public void Cancel(string why, DateTime nowUtc) => End(DeliveryState.Cancelled, why, nowUtc);

    private void End(DeliveryState state, string? problem, DateTime nowUtc) => (State, Problem, EndedAtUtc) = (state, problem, nowUtc);
}
