namespace SevenDay.Domain.Workstreams;

/// <summary>A criterion of a round that gave rise to something.</summary>
/// <param name="AuditId">The round.</param>
/// <param name="CriterionKey">The criterion.</param>
/// <param name="Figures">What the round said of it then, if it was looked up.</param>
public sealed record Finding(Guid AuditId, string CriterionKey, FindingFigures? Figures = null);

/// <summary>Cases that met a criterion, of those judged, on the day when an action was raised from it.</summary>
public sealed record FindingFigures(int WeekdayMet, int WeekdayJudged, int WeekendMet, int WeekendJudged, int AllMet, int AllJudged)
{
    /// <summary>“weekday 4 of 10, weekend 2 of 8, all days 6 of 18”, for logs.</summary>
    public override string ToString() => $"weekday {WeekdayMet} of {WeekdayJudged}, weekend {WeekendMet} of {WeekendJudged}, all days {AllMet} of {AllJudged}";
}
