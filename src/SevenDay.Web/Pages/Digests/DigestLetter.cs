using System.Text;
using SevenDay.Application.Dashboard;
using SevenDay.Domain.Digests;
using SevenDay.Web.Components;
using SevenDay.Web.Pages.Dashboard;

namespace SevenDay.Web.Pages.Digests;

/// <summary>A digest as its reader gets it.</summary>
/// <param name="Fragment">The body of the HTML.</param>
/// <param name="StopAddress">Where the reader changes or stops it.</param>
public sealed record DigestLetter(string Subject, string Text, Markup Fragment, string StopAddress)
{
    /// <summary>Of a section; the rest is in the portal.</summary>
    private const int Shown = 20;

    public string Html => $"<!DOCTYPE html><html lang=\"en-GB\"><head><meta charset=\"utf-8\"><title>{new Markup().Text(Subject)}</title></head><body>{Fragment}</body></html>";

    /// <param name="changes">What this reader may see of it.</param>
    /// <param name="rhythm">How often they get it.</param>
    /// <param name="scope">What it is narrowed to.</param>
    /// <param name="portal">The address of the portal, without a slash at its end.</param>
    public static DigestLetter Of(GetChangesSince.Result changes, DigestRhythm rhythm, Guid? scope, string portal)
    {
        var period = Words.Period(changes.Since.AddDays(1), changes.Until);
        var stop = portal + DigestLinks.Choose;
        var letter = new Writer(portal);
        letter.Heading("h2", "What changed");
        letter.Paragraph($"{char.ToUpperInvariant(period[0])}{period[1..]}. {(changes.Scope is { } name ? $"Of {name}." : "Of the whole programme.")}");
        if (changes.IsNothing) letter.Paragraph("Nothing changed in this time.");
        foreach (var section in ChangeLines.Of(changes).Where(s => s.Lines.Count > 0))
        {
            letter.Heading("h3", $"{section.Heading}: {section.Lines.Count}");
            if (section.Note is { } note) letter.Paragraph(note);
            letter.List(section.Lines.Take(Shown));
            if (section.Lines.Count > Shown) letter.Paragraph($"{Words.Count(section.Lines.Count - Shown, "more change")}: see the portal.");
        }
        letter.Link("See what changed in the portal", DashboardLinks.Since(changes.Since, changes.Until, scope, byEntry: true));
        letter.Paragraph("It counts what was entered in this time, with what you may see. Others may see less: do not pass it on outside the programme.");
        letter.Paragraph($"You get this email each {(rhythm == DigestRhythm.Monthly ? "month" : "week")} because you asked for it in the portal.");
        letter.Link("Stop this email or change how often you get it", DigestLinks.Choose);
        return new DigestLetter($"SevenDay: what changed {period}", letter.Plain.ToString(), letter.Html, stop);
    }

    /// <summary>Writes the same words as text and as HTML.</summary>
    private sealed class Writer(string portal)
    {
        internal StringBuilder Plain { get; } = new();

        internal Markup Html { get; } = new();

        internal void Heading(string tag, string text)
        {
            Plain.Append(text).Append("\r\n").Append(tag == "h2" ? '=' : '-', text.Length).Append("\r\n\r\n");
            Html.Element(tag, text);
        }

        internal void Paragraph(string text)
        {
            Plain.Append(text).Append("\r\n\r\n");
            Html.Element("p", text);
        }

        internal void Link(string text, string href)
        {
            Plain.Append(text).Append(":\r\n").Append(portal).Append(href).Append("\r\n\r\n");
            Html.Open("p").Element("a", text, ("href", portal + href)).Close();
        }

        internal void List(IEnumerable<ChangeLine> lines)
        {
            Html.Open("ul");
            foreach (var line in lines)
            {
                Plain.Append("- ").Append(line.Name).Append(": ").Append(line.Text).Append("\r\n  ").Append(portal).Append(line.Href).Append("\r\n");
                Html.Open("li").Element("a", line.Name, ("href", portal + line.Href)).Text($": {line.Text}").Close();
            }
            Html.Close();
            Plain.Append("\r\n");
        }
    }
}
