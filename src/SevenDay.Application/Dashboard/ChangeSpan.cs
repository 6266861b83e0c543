namespace SevenDay.Application.Dashboard;

/// <summary>The days that changes are looked for in: after one, until another.</summary>
/// <param name="ByEntry">By the day that something was entered, not by the day it is about.</param>
/// <param name="Organisations">Those it is narrowed to; none for all.</param>
internal sealed record ChangeSpan(DateOnly Since, DateOnly Until, bool ByEntry = false, List<Guid>? Organisations = null)
{
    private static readonly DateTime Never = DateTime.SpecifyKind(DateTime.MaxValue, DateTimeKind.Utc);

    /// <summary>The first moment of the span.</summary>
    internal DateTime Start => GetChangesSince.Midnight(Since.AddDays(1));

    /// <summary>The first moment after it.</summary>
    internal DateTime End => GetChangesSince.Midnight(Until.AddDays(1));

    /// <summary>What was entered from then on was not known at its beginning.</summary>
    internal DateTime NotKnownBefore => ByEntry ? Start : Never;

    /// <summary>What was entered from then on was not known at its end.</summary>
    internal DateTime NotKnownAfter => ByEntry ? End : Never;
}
