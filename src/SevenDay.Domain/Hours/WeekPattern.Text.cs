using System.Diagnostics.CodeAnalysis;

namespace SevenDay.Domain.Hours;

public sealed partial class WeekPattern
{
    /// <summary>Reads the form that <see cref="ToString"/> writes.</summary>
    /// <exception cref="DomainRuleException">The text cannot be read; the message says why.</exception>
    public static WeekPattern Parse(string text) =>
        TryParse(text, out var week, out var error) ? week : throw new DomainRuleException(error);

    /// <summary>Reads <c>Mon-Fri 08:00-18:00, Sat 09:00-12:00;13:00-17:00</c>, <c>24/7</c> or <c>closed</c>.</summary>
    /// <param name="text">Days that are not named are closed.</param>
    /// <param name="week">The week, or <see cref="Closed"/> when the text cannot be read.</param>
    /// <param name="error">A plain sentence, empty when the text was read.</param>
    public static bool TryParse(
        [NotNullWhen(true)] string? text,
        [NotNullWhen(true)] out WeekPattern week,
        [NotNullWhen(false)] out string error)
    {
        week = Closed;
        error = "";
        try
        {
            week = WeekText.Read(text ?? "");
            return true;
        }
        catch (DomainRuleException problem)
        {
            error = problem.Message;
            return false;
        }
    }

    /// <summary>The text form, for example <c>Mon-Fri 08:00-18:00, Sat 20:00-02:00</c>.</summary>
    public override string ToString() => Write(
        "24/7", "closed", ", ", (days, hours) => $"{Span(WeekDays.Short, days, "-", "-")} {hours}");

    /// <summary>Words for people, for example "Monday to Friday, 8am to 6pm; Saturday, 9am to 1pm".</summary>
    public string ToWords() => Write(
        "24 hours a day, 7 days a week", "Closed", "; ",
        (days, hours) => $"{Span(WeekDays.Full, days, " and ", " to ")}, {hours.ToWords()}");

    private string Write(string always, string never, string separator, Func<Range, DayHours, string> write)
    {
        if (Equals(AlwaysOpen))
        {
            return always;
        }

        var groups = Groups().Where(group => !group.Hours.IsClosed).Select(group => write(group.Days, group.Hours));
        var text = string.Join(separator, groups);
        return text.Length == 0 ? never : text;
    }

    private IEnumerable<(Range Days, DayHours Hours)> Groups()
    {
        for (int first = 0, next; first < 7; first = next)
        {
            next = first + 1;
            while (next < 7 && _days[next] == _days[first])
            {
                next++;
            }

            yield return (first..next, _days[first]);
        }
    }

    private static string Span(string[] names, Range days, string pair, string several)
    {
        var (first, last) = (days.Start.Value, days.End.Value - 1);
        return first == last ? names[first] : $"{names[first]}{(last == first + 1 ? pair : several)}{names[last]}";
    }
}
