namespace SevenDay.Domain.Hours;

/// <summary>A service as its level of seven-day provision is judged.</summary>
/// <param name="Name">Its name, with its site where that matters.</param>
/// <param name="Own">Its own hours; none when none are declared.</param>
/// <param name="Functions">Name and hours of each of its functions; empty for a service without.</param>
public sealed record JudgedService(string Name, WeeklyHours? Own, IReadOnlyList<(string Name, WeeklyHours? Hours)> Functions)
{
    public JudgedService(string name, WeeklyHours? own) : this(name, own, []) { }

    /// <summary>Its own hours; where it declares none, those in which all of its functions are present; none when nobody can say.</summary>
    public WeeklyHours? Hours => Own ?? (Functions.Count == 0 || Functions.Any(function => function.Hours is null)
        ? null
        : Functions.Aggregate(WeeklyHours.AlwaysOpen, (all, function) => all.Intersect(function.Hours!)));

    /// <summary>Functions that have hours and do not reach their weekday level at weekends.</summary>
    internal IEnumerable<string> FunctionsBehind => Functions.Where(function => function.Hours is { } hours && !IsLevelThree(hours)).Select(function => function.Name);

    /// <summary>Functions of which nobody declared hours: they cannot be taken to reach anything.</summary>
    internal IEnumerable<string> FunctionsUnknown => Functions.Where(function => function.Hours is null).Select(function => function.Name);

    /// <summary>What keeps it from level 3, named so that it can be told apart among other services.</summary>
    internal IEnumerable<string> Behind =>
    [
        .. Hours is { } hours && IsLevelThree(hours) || Own is null && Functions.Count > 0 ? Array.Empty<string>() : [Name],
        .. Functions.Where(function => function.Hours is not { } hours || !IsLevelThree(hours)).Select(function => $"{function.Name} of {Name}"),
    ];

    private static bool IsLevelThree(WeeklyHours hours) => ProvisionLevels.OfService(hours).Level == 3;
}
