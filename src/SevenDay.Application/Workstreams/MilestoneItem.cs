using SevenDay.Domain.Workstreams;

namespace SevenDay.Application.Workstreams;

/// <summary>A milestone as it stands today.</summary>
/// <param name="VarianceDays">Days after the baseline, negative when before; none when it no longer counts.</param>
/// <param name="DaysLate">Days after the date first agreed, until the forecast or today; 0 unless it is late.</param>
/// <param name="IsOverdue">The date now expected has passed, so that it needs another.</param>
public sealed record MilestoneItem(
    Guid Id, long Version, string Title, DateOnly Baseline, DateOnly Forecast, DateOnly? CompletedOn, MilestoneStatus Status,
    int? VarianceDays, int DaysLate, bool IsOverdue, string? Note, string? SupersededBecause, bool IsIllustrative)
{
    internal static MilestoneItem Of(Milestone milestone, DateOnly today)
    {
        var status = milestone.StatusOn(today);
        return new MilestoneItem(
            milestone.Id, milestone.Version, milestone.Title, milestone.Baseline, milestone.Forecast, milestone.CompletedOn, status,
            milestone.VarianceDays, milestone.DaysLateOn(today), status == MilestoneStatus.Late && milestone.Forecast < today,
            milestone.Note, milestone.SupersededBecause, milestone.IsIllustrative);
    }
}
