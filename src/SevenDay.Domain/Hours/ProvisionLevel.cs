namespace SevenDay.Domain.Hours;

/// <summary>How far provision has come towards seven days, on the five-step scale of NHS Improving Quality (2013), from declared hours.</summary>
/// <param name="Level">0 (office hours) to 4 (a whole pathway).</param>
/// <param name="Reason">A sentence that says why it is this level and not the next.</param>
public sealed record ProvisionLevel(int Level, string Reason)
{
    /// <summary>What a level means.</summary>
    /// <param name="level">0 to 4.</param>
    public static string Meaning(int level) => level switch
    {
        0 => "Monday to Friday, office hours",
        1 => "Some hours beyond Monday to Friday, 8am to 6pm",
        2 => "Seven days, with less at weekends than on weekdays",
        3 => "Seven days at the weekday level",
        4 => "A whole pathway, seven days at the weekday level",
        _ => throw new ArgumentOutOfRangeException(nameof(level), level, "A level is 0 to 4."),
    };
}
