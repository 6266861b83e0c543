using SevenDay.Application.Availability;
using SevenDay.Application.Paging;
using SevenDay.Data;

namespace SevenDay.Application.Services;

/// <summary>What is open at a moment of today or later, from the index; services whose hours change by then are asked one by one.</summary>
internal static class IndexedMoment
{
    internal static async Task<(Paged<Guid> Open, int Known, int All)> FindAsync(
        PortalDbContext db, AvailabilitySnapshot snapshot, DateTime at, OpenServices.Query request, CancellationToken token)
    {
        var (day, minute) = (DateOnly.FromDateTime(at), (int)at.TimeOfDay.TotalMinutes);
        var asked = await snapshot.SelectAsync(db, request.Filter, day, token);
        var otherwise = snapshot.OtherwiseOn(day).And(asked);
        var open = snapshot.OpenAt(day, minute).And(asked).Except(otherwise);
        var (known, all) = (asked.Except(otherwise).And(snapshot.WithHours).Count, asked.Count);

        if (otherwise.Count > 0)
        {
            var running = otherwise.Places().Where(place => snapshot[place].EndedOn is not { } end || end > day).ToList();
            all -= otherwise.Count - running.Count;
            var ids = running.Select(place => snapshot[place].Id).ToList();
            var days = await OpenDays.ReadAsync(db, at, ids, token);
            var (today, yesterday) = await db.HoursAroundAsync(ids, day, token);
            known += ids.Count(today.ContainsKey);
            foreach (var place in running) open[place] = days.OpeningOf(snapshot[place].Id, today, yesterday).Length > 0;
        }
        return (snapshot.ByName(open).Select(place => snapshot[place].Id).ToPaged(open.Count, request.Page, request.PageSize), known, all);
    }
}
