namespace SevenDay.Domain.Hours;

/// <summary>Hours, or closure, of one date. It replaces the whole day.</summary>
public sealed class HoursException : Entity
{
    private HoursException() { Hours = DayHours.Closed; }

    internal HoursException(Guid serviceId, DateOnly date, DayHours hours, string? reason)
    {
        (ServiceId, Date, Hours) = (serviceId, date, hours);
        Reason = Guard.OptionalText(reason, 200, "the reason");
    }

    public Guid ServiceId { get; private set; }

    public DateOnly Date { get; private set; }

    public DayHours Hours { get; private set; }

    public string? Reason { get; private set; }
}
