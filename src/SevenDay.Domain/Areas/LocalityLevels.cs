namespace SevenDay.Domain.Areas;

/// <summary>The levels of maturity of a locality, and what declared hours must show for them.</summary>
public static class LocalityLevels
{
    public const int Lowest = 1;

    public const int Highest = 4;

    /// <summary>From this level on, the services named must have hours on all seven days.</summary>
    public const int SevenDays = 2;

    /// <summary>What a level means, in a few words.</summary>
    public static string Meaning(int level) => level switch
    {
        1 => "Practices and services work together, and in the same way everywhere in the locality",
        2 => "Services are shared and easier to reach, on all seven days",
        3 => "The locality gives care that people had to go to hospital for",
        _ => "Health, social care, voluntary services and housing work as one",
    };

    /// <summary>Why a level cannot be claimed with these services, as a sentence; none when it can.</summary>
    public static string? ProblemWith(int level, IReadOnlyList<SevenDayEvidence> services)
    {
        if (level is < Lowest or > Highest) return $"Choose a level from {Lowest} to {Highest}.";
        if (level < SevenDays) return null;
        if (services.Count == 0) return $"Level {level} needs services with hours on all seven days. Name at least one that shows it.";
        var lacks = services.Select(s => s.Lack).OfType<string>().ToList();
        return lacks.Count == 0
            ? null
            : $"Level {level} needs hours on all seven days, but {string.Join("; ", lacks)}. Leave {(lacks.Count == 1 ? "it" : "them")} out, or claim level 1.";
    }

    /// <summary>Why a claim made before does not hold by hours that may have changed since, as a sentence; none while it holds.</summary>
    public static string? LapseOf(int level, IReadOnlyList<SevenDayEvidence> services)
    {
        var lacks = level < SevenDays ? [] : services.Select(s => s.Lack).OfType<string>().ToList();
        return lacks.Count == 0 ? null : $"The claim of level {level} no longer holds: {string.Join("; ", lacks)}.";
    }
}
