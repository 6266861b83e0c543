using System.Text;

namespace SevenDay.Application.Services.Export;

/// <summary>The lines of iCalendar (RFC 5545).</summary>
internal static class CalendarText
{
    private const int LongestLine = 75;

    /// <summary>The clock of England, which changes on the last Sundays of March and October.</summary>
    internal static readonly string[] London =
    [
        "BEGIN:VTIMEZONE", "TZID:Europe/London",
        "BEGIN:DAYLIGHT", "DTSTART:19810329T010000", "TZOFFSETFROM:+0000", "TZOFFSETTO:+0100", "TZNAME:BST", "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU", "END:DAYLIGHT",
        "BEGIN:STANDARD", "DTSTART:19961027T020000", "TZOFFSETFROM:+0100", "TZOFFSETTO:+0000", "TZNAME:GMT", "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU", "END:STANDARD",
        "END:VTIMEZONE",
    ];

    internal static string Escape(string text) =>
        text.Replace("\\", "\\\\").Replace(";", "\\;").Replace(",", "\\,").ReplaceLineEndings("\\n");

    /// <summary>Lines of at most 75 bytes; a longer one goes on after a line break and a space.</summary>
    internal static string Lines(IEnumerable<string> lines)
    {
        var text = new StringBuilder();
        foreach (var line in lines)
        {
            var used = 0;
            foreach (var rune in line.EnumerateRunes())
            {
                if (used + rune.Utf8SequenceLength > LongestLine)
                {
                    text.Append("\r\n ");
                    used = 1;
                }
                text.Append(rune);
                used += rune.Utf8SequenceLength;
            }
            text.Append("\r\n");
        }
        return text.ToString();
    }
}
