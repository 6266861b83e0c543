using SevenDay.Application.Measures;
using SevenDay.Web.Components;

namespace SevenDay.Web.Charts;

/// <summary>Numbers what people wrote on a chart: an event is one mark, a cycle one mark for each stage it has reached.</summary>
internal static class MeasureNotes
{
    public static IEnumerable<SpcChartNote> Of(IReadOnlyList<GetMeasure.Note> notes) => notes.SelectMany((note, at) => Of(note.Fields, at + 1, note.By));

    private static IEnumerable<SpcChartNote> Of(NoteFields note, int number, string by)
    {
        var more = note.Words is { } words ? $" {Sentence(words)}" : "";
        if (note.Kind.ToString() == "Event")
        {
            yield return new($"{number}", note.On!.Value, $"{Words.Date(note.On.Value)}: {Sentence(note.Title!)}{more} ({by})");
            yield break;
        }
        yield return new($"{number}P", note.On!.Value, $"{note.Title}, plan, {Words.Date(note.On.Value)}:{more} ({by})");
        foreach (var (letter, name, on, text) in new[] { ("D", "do", note.DoOn, note.DoWords), ("S", "study", note.StudyOn, note.StudyWords), ("A", "act", note.ActOn, note.ActWords) })
            if (on is { } day) yield return new($"{number}{letter}", day, $"{note.Title}, {name}, {Words.Date(day)}: {Sentence(text!)} ({by})");
    }

    private static string Sentence(string text) => text.TrimEnd().EndsWith('.') ? text.Trim() : text.Trim() + ".";
}
