using System.Diagnostics.CodeAnalysis;

namespace SevenDay.Domain.Hours;

public sealed partial class WeeklyHours
{
    /// <summary>Reads the form that <see cref="ToString"/> writes.</summary>
    /// <exception cref="DomainRuleException">The text cannot be read; the message says why.</exception>
    public static WeeklyHours Parse(string text) =>
        TryParse(text, out var hours, out var error) ? hours : throw new DomainRuleException(error);

    /// <summary>Reads <c>Mon-Fri 08:00-18:00, Sat 09:00-12:00;13:00-17:00</c>, <c>24/7</c> or <c>closed</c>.</summary>
    /// <param name="text">Several periods of a day are joined by a semicolon; hours past midnight stand with the day they begin on.</param>
    /// <param name="hours">The hours, or <see cref="Closed"/> when the text cannot be read.</param>
    /// <param name="error">A plain sentence, empty when the text was read.</param>
    public static bool TryParse(
        [NotNullWhen(true)] string? text,
        [NotNullWhen(true)] out WeeklyHours hours,
        [NotNullWhen(false)] out string error)
    {
        var read = WeekPattern.TryParse(text, out var week, out error);
        hours = read ? week.ToWeeklyHours() : Closed;
        return read;
    }

    /// <summary>The canonical text, for example <c>Mon-Fri 08:00-18:00, Sat 20:00-02:00</c>.</summary>
    public override string ToString() => WeekPattern.From(this).ToString();

    /// <summary>Words for people, for example "Monday to Friday, 8am to 6pm; Saturday, 9am to 1pm".</summary>
    public string ToWords() => WeekPattern.From(this).ToWords();
}
