namespace SevenDay.Domain.Hours;

/// <summary>One opening of a day, in minutes from the midnight at which that day starts.</summary>
/// <param name="Opens">0 to 1,439.</param>
/// <param name="Closes">After <paramref name="Opens"/>, up to 2,879; beyond 1,440 it runs past midnight.</param>
public readonly record struct Session(int Opens, int Closes)
{
    /// <summary>The most that an opening past midnight may last: 16 hours. A longer one is nearly always a slip.</summary>
    public const int LongestPastMidnight = 16 * 60;

    public int Minutes => Closes - Opens;

    public bool RunsPastMidnight => Closes > WeeklyHours.MinutesPerDay;

    /// <summary>The form <c>20:00-02:00</c>.</summary>
    public override string ToString() => $"{Clock(Opens)}-{ClosingClock}";

    /// <summary>Words for people: "8pm to 2am the next day".</summary>
    public string ToWords() =>
        $"{TimeWords.Time(Opens)} to {TimeWords.Time(Closes)}{(RunsPastMidnight ? " the next day" : "")}";

    internal string ClosingClock => Closes == WeeklyHours.MinutesPerDay ? "24:00" : Clock(Closes);

    internal static string Clock(int minute) => $"{minute / 60 % 24:00}:{minute % 60:00}";

    internal void Check()
    {
        if (Opens is < 0 or >= WeeklyHours.MinutesPerDay)
        {
            throw new DomainRuleException("A day must open between 00:00 and 23:59.");
        }

        if (Closes <= Opens)
        {
            throw new DomainRuleException("A day must close after it opens.");
        }

        if (Closes >= 2 * WeeklyHours.MinutesPerDay)
        {
            throw new DomainRuleException("A day must close before the end of the next day.");
        }

        if (RunsPastMidnight && Minutes > LongestPastMidnight)
        {
            throw new DomainRuleException(TooLong());
        }
    }

    private string TooLong()
    {
        // 05:30 typed for 5:30pm is the usual slip.
        var afternoon = Closes - WeeklyHours.MinutesPerDay + 720;
        var guess = afternoon > Opens && afternoon < WeeklyHours.MinutesPerDay ? $" Did you mean {Clock(afternoon)}?" : "";
        return $"{Clock(Opens)} to {ClosingClock} would run {TimeWords.Duration(Minutes)}, past midnight.{guess} "
            + $"If it does stay open that long, write {Clock(Opens)}-24:00 and put the hours after midnight on the next day.";
    }
}
