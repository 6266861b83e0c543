namespace SevenDay.Domain.Hours;

/// <summary>One opening of a day, in minutes from the midnight at which that day starts.</summary>
/// <param name="Opens">0 to 1,439.</param>
/// <param name="Closes">After <paramref name="Opens"/>, up to 2,879; beyond 1,440 it runs past midnight.</param>
/// <param name="Mode">How the service is there.</param>
public readonly record struct Session(int Opens, int Closes, OpeningMode Mode = OpeningMode.OnSite)
{
    /// <summary>The most that an opening past midnight may last: 16 hours. A longer one is nearly always a slip.</summary>
    public const int LongestPastMidnight = 16 * 60;

    public int Minutes => Closes - Opens;

    public bool RunsPastMidnight => Closes > WeeklyHours.MinutesPerDay;

    /// <summary>Whether it is open at a minute after the midnight that starts its day; the minute of closing is not.</summary>
    public bool Covers(int minute) => Opens <= minute && minute < Closes;

    public bool IsAllDay => Opens == 0 && Closes == WeeklyHours.MinutesPerDay;

    /// <summary>The form <c>20:00-02:00</c>, with <c>on call</c> or <c>remote</c> after it when it is not on site.</summary>
    public override string ToString() => (IsAllDay ? "24h" : $"{Clock(Opens)}-{ClosingClock}") + Mode.ToText();

    /// <summary>Words for people: "8pm to 2am the next day (on call)".</summary>
    public string ToWords() =>
        (IsAllDay ? "24 hours" : $"{TimeWords.Time(Opens)} to {TimeWords.Time(Closes)}{(RunsPastMidnight ? " the next day" : "")}") + Mode.InBrackets();

    /// <summary>Both as one, when the other follows at once in the same mode and both together are not too long.</summary>
    internal Session? Joined(Session next)
    {
        var both = this with { Closes = next.Closes };
        return Closes == next.Opens && Mode == next.Mode && !both.IsTooLong ? both : null;
    }

    private bool IsTooLong => RunsPastMidnight && Minutes > LongestPastMidnight;

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

        if (IsTooLong)
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
