namespace SevenDay.Domain.Services;

/// <summary>How much space a service has, as its staff say.</summary>
public enum CapacityState
{
    /// <summary>Space today.</summary>
    Green,

    /// <summary>Nearly full.</summary>
    Amber,

    /// <summary>Full.</summary>
    Red,
}
