namespace SevenDay.Domain.Audits;

/// <summary>Says for the change log what one change did to a draft.</summary>
public static class TemplateChanges
{
    /// <summary>“question seen_at added; criterion soon changed”, by short name; unchanged parts must be the same objects.</summary>
    public static string InWords(TemplateContent before, TemplateContent after) => string.Join("; ", new[]
    {
        Of("question", before.Questions, after.Questions, q => q.Key),
        Of("criterion", before.Criteria, after.Criteria, c => c.Key),
        Of("exclusion", before.Exclusions ?? [], after.Exclusions ?? [], e => e.Reason),
        Use("dated by", before.OccurredAt, after.OccurredAt),
        Use("service named by", before.Service, after.Service),
        Use("grouped by", before.Specialty, after.Specialty),
    }.SelectMany(words => words));

    private static IEnumerable<string> Of<T>(string what, IReadOnlyList<T> before, IReadOnlyList<T> after, Func<T, string> key)
    {
        var (old, now) = (before.Select(key).ToList(), after.Select(key).ToList());
        foreach (var name in now.Except(old)) yield return $"{what} {name} added";
        foreach (var name in old.Except(now)) yield return $"{what} {name} removed";
        foreach (var name in now.Intersect(old))
            if (!Equals(before[old.IndexOf(name)], after[now.IndexOf(name)]))
                yield return $"{what} {name} changed";
        if (!now.Intersect(old).SequenceEqual(old.Intersect(now))) yield return $"{what} moved: now {string.Join(", ", now)}";
    }

    private static IEnumerable<string> Use(string what, string? before, string? after) => before == after ? [] : [$"{what} {after ?? "nothing"}"];
}
