namespace SevenDay.Domain.Areas;

/// <summary>The units in which facts of areas are published.</summary>
public enum AreaUnit
{
    /// <summary>Whole people.</summary>
    People,

    /// <summary>Whole things that are not people, such as practices.</summary>
    Number,
    Percent,
    Per1000,
    Per100000,
    Years,
    Minutes,
    PoundsPerHead,
    PoundsMillion,
}

/// <summary>What a unit asks of its figures.</summary>
public static class AreaUnits
{
    /// <summary>Whether a figure may be people out of people: then it has an interval.</summary>
    public static bool IsShare(this AreaUnit unit) => unit is AreaUnit.Percent or AreaUnit.Per1000 or AreaUnit.Per100000;

    /// <summary>What a share of 1 is in this unit.</summary>
    public static double OfOne(this AreaUnit unit) => unit switch
    {
        AreaUnit.Percent => 100,
        AreaUnit.Per1000 => 1_000,
        AreaUnit.Per100000 => 100_000,
        _ => 1,
    };

    internal static bool IsWhole(this AreaUnit unit) => unit is AreaUnit.People or AreaUnit.Number;
}
