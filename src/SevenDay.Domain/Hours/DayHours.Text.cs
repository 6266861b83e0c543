using System.Diagnostics.CodeAnalysis;

namespace SevenDay.Domain.Hours;

public sealed partial class DayHours
{
    /// <summary>Reads the form that <see cref="ToString"/> writes.</summary>
    /// <exception cref="DomainRuleException">The text cannot be read; the message says why.</exception>
    public static DayHours Parse(string text) =>
        TryParse(text, out var hours, out var error) ? hours : throw new DomainRuleException(error);

    /// <summary>Reads <c>08:00-18:00</c>, several joined by a semicolon, <c>24h</c> or <c>closed</c>; <c>on call</c> or <c>remote</c> may follow the times of a period.</summary>
    /// <param name="text">The text; capitals and spaces do not matter.</param>
    /// <param name="hours">The hours, or <see cref="Closed"/> when the text cannot be read.</param>
    /// <param name="error">A plain sentence that names the value, empty when the text was read.</param>
    public static bool TryParse(
        [NotNullWhen(true)] string? text,
        [NotNullWhen(true)] out DayHours hours,
        [NotNullWhen(false)] out string error)
    {
        hours = Closed;
        error = "";
        try
        {
            hours = DayHoursText.Read(text ?? "");
            return true;
        }
        catch (DomainRuleException problem)
        {
            error = problem.Message;
            return false;
        }
    }

    public override string ToString() =>
        IsClosed ? "closed" : string.Join(';', _sessions);

    /// <summary>Words for people: "9am to midday and 1pm to 5pm (on call)", "24 hours" or "Closed".</summary>
    public string ToWords() =>
        IsClosed ? "Closed" : WordList.Join(_sessions.Select(session => session.ToWords()));
}
