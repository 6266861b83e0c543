using Microsoft.EntityFrameworkCore;
using SevenDay.Analytics;
using SevenDay.Application.Measures;
using SevenDay.Application.Papers;
using SevenDay.Data;
using SevenDay.Data.ChangeLog;
using SevenDay.Domain.Measures;

namespace SevenDay.Application.Dashboard;

/// <summary>A series whose values say something on the second date that they did not say on the first.</summary>
/// <param name="TurnedOn">First day of the period from which on the series says so.</param>
/// <param name="Days">all, weekday or weekend.</param>
/// <param name="Kind">improvement, concern or neutral.</param>
public sealed record NewSpecialCause(string Code, string Measure, string Organisation, string? OdsCode, string Days, string Before, string Now, string Mark, string Kind, string Latest, DateOnly TurnedOn);

internal static class NewSpecialCauses
{
    /// <summary>
    /// One command, of the series with a value in the span: so many values of each, however long its history. By the period of a value,
    /// or by the day it was entered, which the change log knows.
    /// </summary>
    internal static async Task<IReadOnlyList<NewSpecialCause>> ReadAsync(PortalDbContext db, ChangeSpan span, CancellationToken token)
    {
        var (since, until, byEntry, start, end) = (span.Since, span.Until, span.ByEntry, span.Start, span.End);
        var added = db.ChangeLog.Where(c => c.Entity == nameof(MeasureValue) && c.Action == ChangeAction.Added && c.AtUtc >= start);
        var fresh = byEntry ? db.MeasureValues.Where(v => added.Any(c => c.EntityId == v.Id && c.AtUtc < end)) : db.MeasureValues.Where(v => v.Period > since && v.Period <= until);
        if (span.Organisations is { } within) fresh = fresh.Where(v => within.Contains(v.OrganisationId));
        var moved = fresh.Select(v => new { v.MeasureId, v.OrganisationId, v.WeekPart }).Distinct();
        var rows = await (
            from series in moved
            from v in db.MeasureValues
                .Where(v => v.MeasureId == series.MeasureId && v.OrganisationId == series.OrganisationId && v.WeekPart == series.WeekPart && v.Period <= until)
                .OrderByDescending(v => v.Period).Take(2 * LastValues.Window)
            join m in db.Measures on v.MeasureId equals m.Id
            join o in db.Organisations on v.OrganisationId equals o.Id
            where m.Improvement != Improvement.Neutral
            select new { m.Code, m.Name, m.Unit, m.Improvement, m.Target, Organisation = o.Name, o.OdsCode, v.OrganisationId, v.WeekPart, v.Period, v.Numerator, v.Denominator, v.Value, v.RebaseReason, EnteredAtUtc = byEntry ? added.Where(c => c.EntityId == v.Id).Max(c => (DateTime?)c.AtUtc) : null })
            .ToListAsync(token);
        return
        [
            .. (from series in rows.GroupBy(r => (r.Code, r.OrganisationId, r.WeekPart))
                let first = series.First()
                let scale = new MeasureScale(first.Unit, first.Improvement.Direction(), first.Target)
                let known = series.Where(r => r.EnteredAtUtc is null || r.EnteredAtUtc < end).OrderBy(r => r.Period)
                    .Select(r => (Value: new StoredValue(r.Period, r.Numerator, r.Denominator, r.Value, r.RebaseReason, r.Organisation), IsNew: byEntry ? r.EnteredAtUtc is not null : r.Period > since)).ToList()
                let values = known.ConvertAll(v => v.Value)
                let before = Chart([.. known.Where(v => !v.IsNew).Select(v => v.Value)], scale)
                let now = Chart(values, scale)
                where now is not null && now.Variation != Variation.CommonCause && now.Variation != before?.Variation
                let sign = BoardWords.Sign(now.Variation, now.VariationIsHigh, now.Points.Count)
                orderby first.Name, first.Organisation, first.WeekPart
                select new NewSpecialCause(
                    first.Code, first.Name, first.Organisation + BoardWords.Days(first.WeekPart), first.OdsCode, first.WeekPart.ToString().ToLowerInvariant(),
                    before is null ? "No values" : BoardWords.Sign(before.Variation, before.VariationIsHigh, before.Points.Count).Text, sign.Text, sign.Mark!, sign.Kind!,
                    $"{MeasureWords.Value(now.Points[^1].Value, first.Unit)}{(now.Points[^1].N is { } n ? $", n = {BoardWords.Number(n)}" : "")}, {MeasureWords.Period(now.Points[^1].Period, now.MonthsApart)}", TurnedOn(values, scale, now.Variation))),
        ];
    }

    /// <summary>The same from whatever day one asks, as long as no value is corrected.</summary>
    private static DateOnly TurnedOn(List<StoredValue> values, MeasureScale scale, Variation variation)
    {
        var at = values.Count - 1;
        while (at > 0 && Chart(values[..at], scale)!.Variation == variation) at--;
        return values[at].Period;
    }

    /// <summary>From as many values as the dashboard takes.</summary>
    private static MeasureChart? Chart(IReadOnlyList<StoredValue> values, MeasureScale scale) =>
        values.Count == 0 ? null : MeasureChart.Of([.. values.TakeLast(LastValues.Window)], scale);
}
