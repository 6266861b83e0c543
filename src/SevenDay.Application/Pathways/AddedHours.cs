using SevenDay.Domain.Hours;

namespace SevenDay.Application.Pathways;

/// <summary>Hours to add to a service, as they were typed: “Sat 9-1, Sun 9-1”.</summary>
public sealed record AddedHours(Guid ServiceId, string? Words)
{
    /// <summary>What is typed by hand in a box.</summary>
    internal const int Longest = 500;

    /// <summary>Reads the words; what cannot be read gives a plain sentence instead.</summary>
    internal bool TryRead(out WeeklyHours hours, out string problem)
    {
        hours = WeeklyHours.Closed;
        if (Words is { Length: > Longest })
        {
            problem = $"Shorten the hours to {Longest} characters or fewer.";
            return false;
        }
        if (!WeekWords.TryRead(Words, WeekPattern.Closed, out var week, out var error))
        {
            problem = error;
            return false;
        }
        hours = week.ToWeeklyHours();
        problem = hours.IsClosed ? "These words add no hours. Type the hours to add, for example Sat 9am-1pm, or leave the box empty." : "";
        return problem.Length == 0;
    }
}
