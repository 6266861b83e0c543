using SevenDay.Domain.Hours;

namespace SevenDay.Application.Services;

/// <summary>A version of hours as a page shows it.</summary>
/// <param name="RecordedAt">Local.</param>
/// <param name="Replaced">Another version for the same day took its place.</param>
public sealed record HoursVersion(
    Guid Id, DateOnly EffectiveFrom, bool Planned, string Source, string Author, DateTime RecordedAt, bool Replaced, WeekView Week)
{
    public bool Illustrative => Source == HoursSources.Illustrative;
}

/// <summary>The same as a query reads it.</summary>
internal sealed record VersionRow(
    Guid Id, DateOnly EffectiveFrom, HoursStatus Status, BankHolidayRule Rule, string Source, string Author,
    DateTime RecordedAtUtc, DateTime? SupersededAtUtc, List<OpeningRow> Openings)
{
    internal DatedHours Declared => DeclaredWeek.From(Openings, Rule);

    internal HoursVersion View() => new(
        Id, EffectiveFrom, Status == HoursStatus.Planned, Source, Author, NhsCalendar.ToLocal(RecordedAtUtc), SupersededAtUtc is not null, WeekView.Of(Declared));
}

internal static class VersionRows
{
    internal static VersionRow? InForceOn(this IEnumerable<VersionRow> versions, DateOnly day) => versions
        .Where(v => v.Status == HoursStatus.Actual && v.SupersededAtUtc is null && v.EffectiveFrom <= day).MaxBy(v => v.EffectiveFrom);
}
