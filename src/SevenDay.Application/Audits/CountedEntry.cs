using SevenDay.Domain.Audits;

namespace SevenDay.Application.Audits;

/// <summary>What one entry adds to the counts as it stands now; a rejected one adds nothing.</summary>
/// <param name="Specialty">The group it is counted in as well; none when it states none.</param>
internal sealed record CountedEntry(Guid Organisation, AuditDay Day, string? Specialty, IReadOnlyList<CountedLine> Lines)
{
    internal static CountedEntry Of(AuditEntry entry) => new(
        entry.OrganisationId, AuditDays.Of(entry.OccurredAtUtc, entry.DayType), string.IsNullOrWhiteSpace(entry.Specialty) ? null : entry.Specialty, entry.IsCounted
        ?
        [
            new(AuditSummary.AllEntries, EntryTally.One), .. entry.ExclusionKey is { } excluded ? [new(excluded, EntryTally.One)] : Array.Empty<CountedLine>(),
            .. entry.Outcomes.Select(o => new CountedLine(o.CriterionKey, EntryTally.Of(o.Outcome, o.DeclaredOpenMinutes, o.WindowMinutes), Judges: true)),
        ]
        : []);

    /// <summary>The same, to be taken away.</summary>
    internal CountedEntry Undone() => this with { Lines = [.. Lines.Select(line => line with { Tally = -line.Tally })] };
}

/// <param name="Judges">Whether it is a criterion; reasons to leave a case out and all entries are counted by organisation only.</param>
internal sealed record CountedLine(string Criterion, EntryTally Tally, bool Judges = false);
