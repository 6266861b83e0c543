using Microsoft.EntityFrameworkCore;
using SevenDay.Data;
using SevenDay.Domain.Measures;

namespace SevenDay.Application.Measures;

/// <summary>The last values of a series, oldest first.</summary>
internal sealed record LastValues(Guid OrganisationId, WeekPart Part, IReadOnlyList<StoredValue> Values)
{
    /// <summary>So many values of each series are read, however long its history is.</summary>
    internal const int Window = 36;

    /// <summary>One command.</summary>
    internal static async Task<ILookup<Guid, LastValues>> ReadAsync(PortalDbContext db, SeriesChoice choice, CancellationToken token)
    {
        var rows = await (
            from series in choice.Of(db.MeasureValues).Select(v => new { v.MeasureId, v.OrganisationId, v.WeekPart }).Distinct()
            from v in db.MeasureValues
            where v.MeasureId == series.MeasureId && v.OrganisationId == series.OrganisationId && v.WeekPart == series.WeekPart
                // The period from which the window runs, found in the index: numbering rows would read every value there is.
                && v.Period >= db.MeasureValues
                    .Where(w => w.MeasureId == series.MeasureId && w.OrganisationId == series.OrganisationId && w.WeekPart == series.WeekPart)
                    .OrderByDescending(w => w.Period).Skip(Window - 1).Select(w => w.Period).FirstOrDefault()
            select new { v.MeasureId, v.OrganisationId, v.WeekPart, v.Period, v.Numerator, v.Denominator, v.Value, v.RebaseReason }).ToListAsync(token);
        return rows.GroupBy(r => (r.MeasureId, r.OrganisationId, r.WeekPart)).ToLookup(g => g.Key.MeasureId, g => new LastValues(
            g.Key.OrganisationId, g.Key.WeekPart,
            [.. g.OrderBy(r => r.Period).Select(r => new StoredValue(r.Period, r.Numerator, r.Denominator, r.Value, r.RebaseReason, ""))]));
    }
}
