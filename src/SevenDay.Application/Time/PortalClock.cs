using SevenDay.Domain.Hours;

namespace SevenDay.Application.Time;

public static class PortalClock
{
    /// <summary>Now, as the clock on the wall says.</summary>
    internal static DateTime LocalNow(this TimeProvider time) => NhsCalendar.ToLocal(time.UtcNow());

    /// <summary>Today, in England.</summary>
    public static DateOnly Today(this TimeProvider time) => DateOnly.FromDateTime(time.LocalNow());

    internal static DateTime UtcNow(this TimeProvider time) => time.GetUtcNow().UtcDateTime;
}
