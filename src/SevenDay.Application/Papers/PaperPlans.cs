using Microsoft.EntityFrameworkCore;
using SevenDay.Data;
using SevenDay.Domain.Papers;

namespace SevenDay.Application.Papers;

/// <summary>The plan on a page, and what of it is late. The plan belongs to the programme and is not narrowed to an area.</summary>
internal sealed class PaperPlans
{
    private readonly IReadOnlyList<PlanRow> _rows;
    private readonly DateOnly _today;

    private PaperPlans(IReadOnlyList<PlanRow> rows, DateOnly today) => (_rows, _today) = (rows, today);

    /// <summary>One command: workstreams with their milestones that count.</summary>
    internal static async Task<PaperPlans> ReadAsync(PortalDbContext db, DateOnly today, CancellationToken token) => new(await (
        from w in db.Workstreams.AsNoTracking()
        join m in db.Milestones.Where(m => m.SupersededBecause == null) on w.Id equals m.WorkstreamId into milestones
        from m in milestones.DefaultIfEmpty()
        orderby w.Name, w.Id, m!.Forecast, m.Id
        select new PlanRow
        {
            Workstream = w.Id,
            Name = w.Name,
            OpenActions = w.Actions.Count(a => a.DoneOn == null),
            OverdueActions = w.Actions.Count(a => a.DoneOn == null && a.Due < today),
            Milestone = (Guid?)m.Id,
            Title = m.Title,
            Baseline = (DateOnly?)m.Baseline,
            Forecast = (DateOnly?)m.Forecast,
            CompletedOn = m.CompletedOn,
            Note = m.Note,
            IsIllustrative = (bool?)m.IsIllustrative,
        }).ToListAsync(token), today);

    internal PaperPart Write() => new(
        PaperSection.Plan, "Plan on a page", _rows.Count == 0 ? ["No workstreams are planned yet."] : [], null, [],
        [new PaperTable(
            "plan", $"Workstreams, their milestones and actions on {BoardWords.Date(_today)}", ["Workstream", "Reached", "To come", "Late", "Next milestone", "Actions to do"],
            [.. _rows.GroupBy(r => r.Workstream).Select(Row)])],
        ["Late is not reached, and expected after the date first agreed or before today. Milestones that another plan replaced do not count."]);

    internal PaperPart WriteLate()
    {
        var counted = _rows.Where(r => r.Milestone is not null).ToList();
        var late = counted.Where(IsLate).OrderByDescending(DaysLate).ToList();
        return new PaperPart(
            PaperSection.Late, "Milestones that are late",
            [late.Count == 0 ? $"None. {BoardWords.Count(counted.Count(r => r.CompletedOn is not null), "milestone")} of {counted.Count} reached." : $"{late.Count} of {BoardWords.Count(counted.Count, "milestone")} that count."],
            null, [],
            [new PaperTable(
                "late", $"Late on {BoardWords.Date(_today)}", ["Milestone", "Workstream", "First agreed", "Now expected", "Late", "Why"],
                [.. late.Select(r => new PaperRow(r.Milestone!.Value.ToString(),
                [
                    new(r.Title + (r.IsIllustrative == true ? " (illustrative)" : "")), new(r.Name), new(BoardWords.Date(r.Baseline!.Value)), new(BoardWords.Date(r.Forecast!.Value)),
                    new(BoardWords.Count(DaysLate(r), "day") + (r.Forecast < _today ? ", date passed" : ""), "concern", "▲"), new(r.Note ?? "Not said"),
                ]))])], []);
    }

    private PaperRow Row(IGrouping<Guid, PlanRow> workstream)
    {
        var first = workstream.First();
        var milestones = workstream.Where(r => r.Milestone is not null).ToList();
        var late = milestones.Count(IsLate);
        var next = milestones.Where(r => r.CompletedOn is null && r.Forecast >= _today).MinBy(r => r.Forecast);
        return new PaperRow(workstream.Key.ToString(),
        [
            new(first.Name), new($"{milestones.Count(r => r.CompletedOn is not null)} of {milestones.Count}"), new(BoardWords.Number(milestones.Count(r => r.CompletedOn is null))),
            late > 0 ? new(BoardWords.Number(late), "concern", "▲") : new("None"),
            new(next is null ? "None planned" : $"{next.Title}, {BoardWords.Date(next.Forecast!.Value)}"),
            new(first.OpenActions == 0 ? "None" : $"{first.OpenActions}, {first.OverdueActions} overdue"),
        ]);
    }

    private bool IsLate(PlanRow r) => r.Milestone is not null && r.CompletedOn is null && (r.Forecast > r.Baseline || r.Forecast < _today);

    private int DaysLate(PlanRow r) => Math.Max(0, (r.Forecast < _today ? _today : r.Forecast!.Value).DayNumber - r.Baseline!.Value.DayNumber);

    private sealed class PlanRow
    {
        internal Guid Workstream { get; init; }
        internal string Name { get; init; } = "";
        internal int OpenActions { get; init; }
        internal int OverdueActions { get; init; }
        internal Guid? Milestone { get; init; }
        internal string? Title { get; init; }
        internal DateOnly? Baseline { get; init; }
        internal DateOnly? Forecast { get; init; }
        internal DateOnly? CompletedOn { get; init; }
        internal string? Note { get; init; }
        internal bool? IsIllustrative { get; init; }
    }
}
