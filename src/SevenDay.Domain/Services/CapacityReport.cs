namespace SevenDay.Domain.Services;

/// <summary>What somebody said of the space a service has, at a moment. It never changes; a later one is said beside it.</summary>
public sealed class CapacityReport : Entity
{
    private CapacityReport() { }

    /// <param name="number">One more than the last report of the service.</param>
    /// <param name="note">A few words, without anything that says who a patient is; at most 200 characters.</param>
    public CapacityReport(Guid serviceId, int number, CapacityState state, string? note, string author, DateTime atUtc)
    {
        (ServiceId, Number, State, AtUtc) = (serviceId, number, state, atUtc);
        Note = Guard.OptionalText(note, 200, "the note");
        Author = Guard.Text(author, 200, "who says so");
    }

    /// <summary>A report says nothing of now when more elapsed time has passed: 24 hours, also over a change of the clocks.</summary>
    public static TimeSpan GoodFor { get; } = TimeSpan.FromHours(24);

    public Guid ServiceId { get; private set; }

    /// <summary>1 for the first report of the service. No two have the same, so that of two people who answer one report only the first is heard.</summary>
    public int Number { get; private set; }

    public CapacityState State { get; private set; }

    public string? Note { get; private set; }

    public string Author { get; private set; } = "";

    public DateTime AtUtc { get; private set; }

    /// <summary>The earliest moment of which a report still holds.</summary>
    public static DateTime CurrentSince(DateTime utcNow) => utcNow - GoodFor;

    /// <summary>Whether it says the same by the same person, as a form sent twice does.</summary>
    public bool Says(CapacityState state, string? note, string author) =>
        (State, Note ?? "", Author) == (state, note?.Trim() ?? "", author.Trim());
}
