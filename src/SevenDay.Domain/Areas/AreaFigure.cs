using System.Globalization;

namespace SevenDay.Domain.Areas;

/// <summary>Either people out of people, or a value as it was published.</summary>
public sealed record AreaFigure
{
    /// <summary>Counts of people below this, other than none, could show who somebody is.</summary>
    public const int SmallestCount = 8;

    /// <summary>No figure of an area is above this: a larger one is a slip of the hand.</summary>
    public const double Largest = 1_000_000_000;

    private const string TooSmall = "Published figures only, no counts below 8: a count of 1 to 7 people could show who somebody is. Join years or groups, or give the published value.";

    private AreaFigure(long? numerator, long? denominator, double? value) => (Numerator, Denominator, Value) = (numerator, denominator, value);

    public long? Numerator { get; }

    public long? Denominator { get; }

    public double? Value { get; }

    /// <exception cref="DomainRuleException">The numbers do not suit the unit or each other.</exception>
    public static AreaFigure Of(AreaUnit unit, long? numerator, long? denominator, double? value) =>
        ProblemWith(unit, numerator, denominator, value) is { } problem ? throw new DomainRuleException(problem.Message) : new AreaFigure(numerator, denominator, value);

    /// <summary>What is wrong with the numbers and which of them it is; none when they are right.</summary>
    public static FigureProblem? ProblemWith(AreaUnit unit, long? numerator, long? denominator, double? value) => (numerator, denominator, value) switch
    {
        (null, null, null) => new("value", unit.IsShare() ? "Enter a value, or a numerator and a denominator." : "Enter a value."),
        (null, null, { } alone) => ProblemWith(unit, alone),
        (_, _, not null) => new("value", "Give either a numerator and a denominator, or a value, and not both."),
        (null, _, _) => new("numerator", "Enter the numerator that belongs to the denominator."),
        (_, null, _) => new("denominator", "Enter the denominator that belongs to the numerator."),
        _ when !unit.IsShare() => new("numerator", "Figures in this unit are no share of people. Give a value instead."),
        ({ } n, { } d, _) => ProblemWith(n, d),
    };

    /// <summary>The figure in its unit.</summary>
    public double In(AreaUnit unit) => Value ?? (double)Numerator!.Value / Denominator!.Value * unit.OfOne();

    internal static AreaFigure Stored(long? numerator, long? denominator, double? value) => new(numerator, denominator, value);

    private static FigureProblem? ProblemWith(long numerator, long denominator) => (numerator, denominator) switch
    {
        (< 0, _) => new("numerator", "A numerator cannot be below zero."),
        (_, <= 0) => new("denominator", "A denominator must be above zero."),
        var (n, d) when n > d => new("numerator", "The numerator is above the denominator. Check which is which."),
        var (_, d) when d > Largest => new("denominator", TooLarge),
        var (n, d) when IsSmall(n) || IsSmall(d - n) || IsSmall(d) => new("numerator", TooSmall),
        _ => null,
    };

    private static FigureProblem? ProblemWith(AreaUnit unit, double value) => value switch
    {
        _ when !double.IsFinite(value) => new("value", "Enter the value as a number."),
        < 0 => new("value", "A value cannot be below zero."),
        > 100 when unit == AreaUnit.Percent => new("value", "A percentage lies from 0 to 100. Check the value and its unit."),
        > Largest => new("value", TooLarge),
        _ when unit.IsWhole() && value != Math.Floor(value) => new("value", "Write a whole number: halves cannot be counted."),
        > 0 and < SmallestCount when unit == AreaUnit.People => new("value", TooSmall),
        _ => null,
    };

    private static string TooLarge => $"No area has more than {Largest.ToString("N0", CultureInfo.InvariantCulture)}. Check the number.";

    private static bool IsSmall(long count) => count is > 0 and < SmallestCount;
}

/// <param name="Part">numerator, denominator or value.</param>
/// <param name="Message">A sentence that says what to do.</param>
public sealed record FigureProblem(string Part, string Message);
