namespace SevenDay.Domain.Hours;

/// <summary>Hours that are worked, or hours that are planned.</summary>
public enum HoursStatus
{
    Actual,
    Planned,
}
