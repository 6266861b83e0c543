using SevenDay.Domain.Workstreams;

namespace SevenDay.Application.Workstreams;

/// <summary>A milestone as it stands today.</summary>
/// <param name="VarianceDays">Days after the baseline, negative when before; none when it no longer counts.</param>
/// <param name="DaysLate">Days since its date passed; 0 unless it is late.</param>
public sealed record MilestoneItem(
    Guid Id, long Version, string Title, DateOnly Baseline, DateOnly Forecast, DateOnly? CompletedOn, MilestoneStatus Status,
    int? VarianceDays, int DaysLate, string? Note, string? SupersededBecause, bool IsIllustrative)
{
    internal static MilestoneItem Of(Milestone milestone, DateOnly today)
    {
        var status = milestone.StatusOn(today);
        return new MilestoneItem(
            milestone.Id, milestone.Version, milestone.Title, milestone.Baseline, milestone.Forecast, milestone.CompletedOn, status,
            milestone.VarianceDays, status == MilestoneStatus.Late ? today.DayNumber - milestone.Forecast.DayNumber : 0,
            milestone.Note, milestone.SupersededBecause, milestone.IsIllustrative);
    }
}
