using SevenDay.Domain.Audits;

namespace SevenDay.Application.Audits.Templates;

public enum DifferenceKind
{
    Added,
    Removed,
    Changed,
    Moved,
}

/// <summary>One difference between two editions.</summary>
/// <param name="What">The question or criterion, or a part of the whole.</param>
/// <param name="Before">What the earlier edition says; none when it has nothing of the kind.</param>
/// <param name="After">What the later says.</param>
public sealed record EditionDifference(TemplatePart Part, DifferenceKind Kind, string What, IReadOnlyList<string> Before, IReadOnlyList<string> After)
{
    internal static IReadOnlyList<EditionDifference> Between(AuditTemplate before, AuditTemplate after)
    {
        var (old, now) = (TemplateView.Of(before.Content), TemplateView.Of(after.Content));
        return
        [
            .. Whole("Name", before.Name, after.Name),
            .. Whole("Purpose", before.Purpose, after.Purpose),
            .. Whole("Dates the case", old.DatedBy, now.DatedBy),
            .. Whole("Names the service", old.NamesService, now.NamesService),
            .. Whole("Groups the cases", old.GroupedBy, now.GroupedBy),
            .. Of(TemplatePart.Question, Items(old.Questions, q => q.Key, q => q.Text, Words), Items(now.Questions, q => q.Key, q => q.Text, Words)),
            .. Of(TemplatePart.Criterion, Items(old.Criteria, c => c.Key, c => c.Text, c => [c.Text, .. c.Notes]), Items(now.Criteria, c => c.Key, c => c.Text, c => [c.Text, .. c.Notes])),
            .. Of(TemplatePart.Exclusion, Items(old.Exclusions, e => e.When, e => e.Reason, e => [e.Reason]), Items(now.Exclusions, e => e.When, e => e.Reason, e => [e.Reason])),
        ];
    }

    private static IEnumerable<EditionDifference> Whole(string what, string? before, string? after) =>
        before == after ? [] : [new(TemplatePart.Whole, DifferenceKind.Changed, what, [before ?? "None"], [after ?? "None"])];

    private static IReadOnlyList<string> Words(QuestionView question) =>
    [
        question.Text, $"{question.Type}{(question.Choices.Count > 0 ? $": {string.Join(", ", question.Choices)}" : "")}.",
        .. question.Hint is { } hint ? [$"Hint: {hint}"] : Array.Empty<string>(), .. question.Notes,
    ];

    private static List<Item> Items<T>(IEnumerable<T> from, Func<T, string> key, Func<T, string> name, Func<T, IReadOnlyList<string>> words) =>
        [.. from.Select(item => new Item(key(item), name(item), words(item))).DistinctBy(item => item.Key)];

    private static IEnumerable<EditionDifference> Of(TemplatePart part, List<Item> before, List<Item> after)
    {
        var (old, now) = (before.ToDictionary(i => i.Key), after.ToDictionary(i => i.Key));
        var kept = Stayed([.. after.Where(i => old.ContainsKey(i.Key)).Select(i => before.FindIndex(b => b.Key == i.Key))]).Select(at => before[at].Key).ToHashSet();
        foreach (var item in after)
        {
            if (!old.TryGetValue(item.Key, out var was)) yield return new(part, DifferenceKind.Added, item.Name, [], item.Words);
            else if (!was.Words.SequenceEqual(item.Words)) yield return new(part, DifferenceKind.Changed, item.Name, was.Words, item.Words);
            else if (!kept.Contains(item.Key)) yield return new(part, DifferenceKind.Moved, item.Name, Place(before, item.Key), Place(after, item.Key));
        }
        foreach (var item in before.Where(i => !now.ContainsKey(i.Key))) yield return new(part, DifferenceKind.Removed, item.Name, item.Words, []);
    }

    private static string[] Place(List<Item> items, string key) => [$"Number {items.FindIndex(i => i.Key == key) + 1}"];

    /// <summary>The longest run of places that still follow each other: the others are those that were moved.</summary>
    private static IEnumerable<int> Stayed(int[] places)
    {
        var best = new List<int>[places.Length];
        for (var at = 0; at < places.Length; at++)
        {
            var longest = Enumerable.Range(0, at).Where(i => places[i] < places[at]).Select(i => best[i]).MaxBy(run => run.Count);
            best[at] = [.. longest ?? [], places[at]];
        }
        return best.MaxBy(run => run.Count) ?? [];
    }

    private sealed record Item(string Key, string Name, IReadOnlyList<string> Words);
}
