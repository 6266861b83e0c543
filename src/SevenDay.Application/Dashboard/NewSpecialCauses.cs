using Microsoft.EntityFrameworkCore;
using SevenDay.Analytics;
using SevenDay.Application.Measures;
using SevenDay.Application.Papers;
using SevenDay.Data;
using SevenDay.Domain.Measures;

namespace SevenDay.Application.Dashboard;

/// <summary>A series whose values say something on the second date that they did not say on the first.</summary>
/// <param name="Days">all, weekday or weekend.</param>
/// <param name="Kind">improvement, concern or neutral.</param>
public sealed record NewSpecialCause(string Code, string Measure, string Organisation, string? OdsCode, string Days, string Before, string Now, string Mark, string Kind, string Latest);

internal static class NewSpecialCauses
{
    /// <summary>One command, of the series with a value in between: so many values of each, however long its history. By the period of a value, not by the day it was entered.</summary>
    internal static async Task<IReadOnlyList<NewSpecialCause>> ReadAsync(PortalDbContext db, DateOnly since, DateOnly until, CancellationToken token)
    {
        var moved = db.MeasureValues.Where(v => v.Period > since && v.Period <= until).Select(v => new { v.MeasureId, v.OrganisationId, v.WeekPart }).Distinct();
        var rows = await (
            from series in moved
            from v in db.MeasureValues
                .Where(v => v.MeasureId == series.MeasureId && v.OrganisationId == series.OrganisationId && v.WeekPart == series.WeekPart && v.Period <= until)
                .OrderByDescending(v => v.Period).Take(2 * LastValues.Window)
            join m in db.Measures on v.MeasureId equals m.Id
            join o in db.Organisations on v.OrganisationId equals o.Id
            where m.Improvement != Improvement.Neutral
            select new { m.Code, m.Name, m.Unit, m.Improvement, m.Target, Organisation = o.Name, o.OdsCode, v.OrganisationId, v.WeekPart, v.Period, v.Numerator, v.Denominator, v.Value, v.RebaseReason })
            .ToListAsync(token);
        return
        [
            .. (from series in rows.GroupBy(r => (r.Code, r.OrganisationId, r.WeekPart))
                let first = series.First()
                let scale = new MeasureScale(first.Unit, first.Improvement.Direction(), first.Target)
                let values = series.OrderBy(r => r.Period).Select(r => new StoredValue(r.Period, r.Numerator, r.Denominator, r.Value, r.RebaseReason, r.Organisation)).ToList()
                let before = Chart([.. values.Where(v => v.Period <= since)], scale)
                let now = Chart(values, scale)
                where now!.Variation != Variation.CommonCause && now.Variation != before?.Variation
                let sign = BoardWords.Sign(now.Variation, now.VariationIsHigh, now.Points.Count)
                orderby first.Name, first.Organisation, first.WeekPart
                select new NewSpecialCause(
                    first.Code, first.Name, first.Organisation + BoardWords.Days(first.WeekPart), first.OdsCode, first.WeekPart.ToString().ToLowerInvariant(),
                    before is null ? "No values" : BoardWords.Sign(before.Variation, before.VariationIsHigh, before.Points.Count).Text, sign.Text, sign.Mark!, sign.Kind!,
                    $"{BoardWords.Value(now.Points[^1].Value, first.Unit)}{(now.Points[^1].N is { } n ? $", n = {BoardWords.Number(n)}" : "")}, {BoardWords.Period(now.Points[^1].Period, now.MonthsApart)}")),
        ];
    }

    /// <summary>From as many values as the dashboard takes.</summary>
    private static MeasureChart? Chart(IReadOnlyList<StoredValue> values, MeasureScale scale) =>
        values.Count == 0 ? null : MeasureChart.Of([.. values.TakeLast(LastValues.Window)], scale);
}
