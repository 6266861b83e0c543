using SevenDay.Domain.Hours;

namespace SevenDay.Domain.Areas;

/// <summary>
/// That a locality has reached a level of maturity, as somebody claimed on a day and with the services that show it. The next
/// claim for the same locality takes its place, and this one stays as it was made.
/// </summary>
public sealed class LocalityClaim : Entity
{
    private readonly List<ClaimedService> _services = [];

    private LocalityClaim() { }

    /// <param name="areaId">The locality.</param>
    /// <param name="number">1 for its first claim.</param>
    /// <param name="level">1 to 4.</param>
    /// <param name="services">Those that show it.</param>
    /// <param name="evidence">What else shows it, in words.</param>
    /// <param name="by">Who claims it.</param>
    /// <param name="on">The local day.</param>
    /// <param name="isIllustrative">Made up for demonstration.</param>
    /// <exception cref="DomainRuleException">The level is none, or the services do not show it.</exception>
    public LocalityClaim(Guid areaId, int number, int level, IReadOnlyList<SevenDayEvidence> services, string evidence, string by, DateOnly on, bool isIllustrative = false)
    {
        if (LocalityLevels.ProblemWith(level, services) is { } problem) throw new DomainRuleException(problem);
        (AreaId, Number, Level, ClaimedOn, IsIllustrative) = (areaId, number, level, on, isIllustrative);
        Evidence = Guard.Text(evidence, 1000, "what shows that the level is reached");
        ClaimedBy = Guard.Text(by, 200, "who claims it");
        _services.AddRange(services.DistinctBy(s => s.ServiceId).Select(s => new ClaimedService(s.ServiceId)));
    }

    public Guid AreaId { get; private set; }

    /// <summary>1 for the first claim of the locality; the highest is the one that counts.</summary>
    public int Number { get; private set; }

    /// <summary>1 to 4.</summary>
    public int Level { get; private set; }

    public string Evidence { get; private set; } = "";

    public DateOnly ClaimedOn { get; private set; }

    public string ClaimedBy { get; private set; } = "";

    public bool IsIllustrative { get; private set; }

    public IReadOnlyList<ClaimedService> Services => _services;
}

/// <summary>That a claim names a service as evidence.</summary>
public sealed class ClaimedService
{
    private ClaimedService() { }

    internal ClaimedService(Guid serviceId) => ServiceId = serviceId;

    public Guid ServiceId { get; private set; }
}

/// <summary>A service that is to show hours on all seven days.</summary>
/// <param name="ServiceId">The service.</param>
/// <param name="Name">As a sentence names it.</param>
/// <param name="Hours">Its usual week; none when no hours are in force.</param>
public sealed record SevenDayEvidence(Guid ServiceId, string Name, WeeklyHours? Hours)
{
    /// <summary>Why it does not show hours on all seven days, such as “Pharmacy is closed on Sunday”; none when it does.</summary>
    public string? Lack
    {
        get
        {
            if (Hours is not { IsClosed: false } hours) return $"{Name} has no hours in force";
            var closed = Enumerable.Range(0, 7).Where(day => hours.MinutesOn(day) == 0).Select(day => WeekDays.Full[day]).ToList();
            return closed.Count == 0 ? null : $"{Name} is closed on {WordList.Join(closed)}";
        }
    }
}
