namespace SevenDay.Domain.Hours;

/// <summary>Days are numbered 0 for Monday to 6 for Sunday.</summary>
internal static class WeekDays
{
    public static readonly string[] Short = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

    public static readonly string[] Full =
        ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

    public static int IndexOf(DateOnly date) => ((int)date.DayOfWeek + 6) % 7;

    public static void Check(int day)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(day);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(day, 6);
    }

    /// <summary>The days from one to another, over Sunday into Monday if need be.</summary>
    public static IEnumerable<int> Range(int from, int to) =>
        Enumerable.Range(from, (to - from + 7) % 7 + 1).Select(day => day % 7);

    public static bool TryFind(string text, out int day)
    {
        day = Array.FindIndex(Full, name => IsNameOf(text, name));
        return day >= 0;
    }

    private static bool IsNameOf(string text, string name)
    {
        text = text.TrimEnd('.');
        return name.StartsWith(text, StringComparison.OrdinalIgnoreCase) && text.Length >= 3
            || string.Equals(text, name + "s", StringComparison.OrdinalIgnoreCase)
            || string.Equals(text, name[..3] + "s", StringComparison.OrdinalIgnoreCase);
    }
}
