using System.Globalization;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using SevenDay.Data;
using SevenDay.Data.ChangeLog;
using SevenDay.Domain.Hours;
using SevenDay.Domain.Workstreams;

namespace SevenDay.Application.Dashboard;

/// <summary>What became of milestones between two dates, and how they stood on each.</summary>
/// <param name="Before">None where the portal held no milestones yet on that date.</param>
public sealed record MilestoneComparison(IReadOnlyList<MilestoneChange> Changes, MilestonePosition? Before, MilestonePosition? After)
{
    /// <summary>One command: milestones with what the change log says of them since the first date. Forecasts of a past day are read back from it.</summary>
    internal static async Task<MilestoneComparison> ReadAsync(PortalDbContext db, ChangeSpan span, CancellationToken token)
    {
        var (since, until, start) = (span.Since, span.Until, span.Start);
        var rows = await (
            from m in db.Milestones.AsNoTracking()
            join w in db.Workstreams on m.WorkstreamId equals w.Id
            join c in db.ChangeLog.Where(c => c.Entity == nameof(Milestone) && c.AtUtc >= start) on m.Id equals c.EntityId into log
            from c in log.DefaultIfEmpty()
            orderby w.Name, m.Baseline, m.Id
            select new
            {
                Milestone = new PlannedMilestone(m.Id, w.Id, w.Name, m.Title, m.Baseline, m.Forecast, m.CompletedOn, m.SupersededBecause != null, m.IsIllustrative),
                AtUtc = (DateTime?)c!.AtUtc,
                Action = (ChangeAction?)c.Action,
                c.Fields,
                c.Reason,
            }).ToListAsync(token);
        var histories = rows.GroupBy(r => r.Milestone.Id).Select(g => new MilestoneHistory(
            g.First().Milestone, [.. g.Where(r => r.AtUtc is not null).OrderBy(r => r.AtUtc).Select(r => new LoggedChange(r.AtUtc!.Value, r.Action!.Value, r.Fields!, r.Reason))])).ToList();
        return new MilestoneComparison([.. histories.SelectMany(h => h.Between(span))], MilestonePosition.Of(histories, since), MilestonePosition.Of(histories, until));
    }
}

/// <param name="On">The day it was entered; where that was before the first date, the day it was reached.</param>
/// <param name="What">“Reached”, “Moved” or “Planned”.</param>
public sealed record MilestoneChange(Guid Id, DateOnly On, Guid WorkstreamId, string Workstream, string Title, string What, DateOnly? From, DateOnly? To, string? Because, bool IsIllustrative);

/// <summary>How milestones stood at the end of a day; those that another plan replaced do not count.</summary>
public sealed record MilestonePosition(int Total, int Reached, int Late)
{
    internal static MilestonePosition? Of(IReadOnlyList<MilestoneHistory> milestones, DateOnly day)
    {
        var then = milestones.Select(m => m.On(day)).OfType<PlannedMilestone>().Where(m => !m.IsReplaced).ToList();
        return then.Count == 0 ? null : new(then.Count, then.Count(m => m.CompletedOn <= day), then.Count(m => !(m.CompletedOn <= day) && (m.Forecast > m.Baseline || m.Forecast < day)));
    }
}

internal sealed record PlannedMilestone(
    Guid Id, Guid WorkstreamId, string Workstream, string Title, DateOnly Baseline, DateOnly Forecast, DateOnly? CompletedOn, bool IsReplaced, bool IsIllustrative);

internal sealed record LoggedChange(DateTime AtUtc, ChangeAction Action, string Fields, string? Reason)
{
    internal DateOnly On => DateOnly.FromDateTime(NhsCalendar.ToLocal(AtUtc));

    /// <summary>A field as it was before and after; none when this change left it alone.</summary>
    internal FieldChange? Of(string field) => (JsonSerializer.Deserialize<List<FieldChange>>(Fields) ?? []).Find(f => f.Field == field);
}

/// <summary>A milestone as it is now, with what the log says of it since a day.</summary>
internal sealed class MilestoneHistory(PlannedMilestone now, IReadOnlyList<LoggedChange> log)
{
    /// <summary>As it stood at the end of a day that the log reaches back to; none when it was not planned yet.</summary>
    internal PlannedMilestone? On(DateOnly day)
    {
        var end = GetChangesSince.Midnight(day.AddDays(1));
        var after = log.Where(c => c.AtUtc >= end).ToList();
        if (after.Exists(c => c.Action == ChangeAction.Added)) return null;
        var forecast = after.Select(c => c.Of(nameof(Milestone.Forecast))?.From).FirstOrDefault(f => f is not null);
        var replacedLater = after.Exists(c => c.Of(nameof(Milestone.SupersededBecause)) is not null);
        return now with { Forecast = Day(forecast) ?? now.Forecast, IsReplaced = now.IsReplaced && !replacedLater };
    }

    internal IEnumerable<MilestoneChange> Between(ChangeSpan span)
    {
        var between = log.Where(c => c.AtUtc < span.End).ToList();
        if (between.Find(c => c.Action == ChangeAction.Added) is { } added && !now.IsReplaced && now.Baseline > span.Since) yield return Change(added.On, "Planned", null, now.Baseline, null);
        foreach (var move in between.Where(c => c.Action == ChangeAction.Changed))
            if (move.Of(nameof(Milestone.Forecast)) is { From: { } from, To: { } to }) yield return Change(move.On, "Moved", Day(from), Day(to), move.Reason);
        if (now.CompletedOn is not { } reached) yield break;
        var entry = between.FindLast(c => c.Of(nameof(Milestone.CompletedOn))?.To is not null);
        if (span.ByEntry ? entry is not null : reached > span.Since && reached <= span.Until) yield return Change(entry?.On ?? reached, "Reached", now.Baseline, reached, null);
    }

    private MilestoneChange Change(DateOnly on, string what, DateOnly? from, DateOnly? to, string? because) =>
        new(now.Id, on, now.WorkstreamId, now.Workstream, now.Title, what, from, to, because, now.IsIllustrative);

    private static DateOnly? Day(string? text) => DateOnly.TryParse(text, CultureInfo.InvariantCulture, out var day) ? day : null;
}
