namespace SevenDay.Domain.Hours;

/// <summary>One session of a declared week.</summary>
public sealed class Opening
{
    /// <summary>Stands for the bank-holiday hours of a week.</summary>
    public const int BankHoliday = 7;

    private Opening() { }

    internal Opening(int day, Session session) => (Day, Opens, Closes, Mode) = (day, session.Opens, session.Closes, session.Mode);

    /// <summary>0 for Monday to 6 for Sunday, 7 for a bank holiday.</summary>
    public int Day { get; private set; }

    /// <summary>Minutes after the midnight that starts the day, 0 to 1,439.</summary>
    public int Opens { get; private set; }

    /// <summary>Minutes after the same midnight, above 1,440 when it runs past the next one.</summary>
    public int Closes { get; private set; }

    public OpeningMode Mode { get; private set; }
}
