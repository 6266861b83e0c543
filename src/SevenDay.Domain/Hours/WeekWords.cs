using System.Diagnostics.CodeAnalysis;

namespace SevenDay.Domain.Hours;

/// <summary>Reads a week as people type it: "Mon-Fri 8-6, Sat 9-1", "weekends closed", "daily 8pm-2am".</summary>
public static class WeekWords
{
    /// <summary>Fills in the days that are named; the others stay as they are in <paramref name="current"/>.</summary>
    /// <param name="text">What was typed. A day named twice takes the later hours, so "daily 9-5, Sun closed" works.</param>
    /// <param name="current">The week so far.</param>
    /// <param name="week">The week, or <paramref name="current"/> when the text cannot be read.</param>
    /// <param name="error">A plain sentence, empty when the text was read.</param>
    public static bool TryRead(string? text, WeekPattern current, out WeekPattern week, [NotNullWhen(false)] out string error)
    {
        week = current;
        error = "";
        try
        {
            week = Read(text ?? "", current);
            return true;
        }
        catch (DomainRuleException problem)
        {
            error = problem.Message;
            return false;
        }
    }

    private static WeekPattern Read(string text, WeekPattern current)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            throw new DomainRuleException("Type the opening hours of the week, for example Mon-Fri 8am-6pm, Sat 9am-1pm.");
        }

        var clauses = WeekWordsReader.Read(text);
        var days = Enumerable.Range(0, 7).Select(day => current[day]).ToArray();
        foreach (var (named, hours) in clauses)
        {
            foreach (var day in named)
            {
                days[day] = hours;
            }
        }

        return new(days);
    }
}
