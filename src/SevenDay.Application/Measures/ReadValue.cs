using SevenDay.Application.Imports;
using SevenDay.Domain.Measures;

namespace SevenDay.Application.Measures;

/// <summary>That an organisation had an ODS code from one day to another.</summary>
internal sealed record CodePeriod(Guid OrganisationId, string Organisation, string Code, DateOnly From, DateOnly? To)
{
    internal bool Holds(DateOnly day) => From <= day && (To is null || To >= day);
}

/// <summary>What no two values may share.</summary>
internal readonly record struct ValueKey(Guid MeasureId, Guid OrganisationId, DateOnly Period, WeekPart WeekPart);

/// <summary>A row of the file that is right.</summary>
internal sealed record ReadValue(int Line, string Measure, string Organisation, ValueKey Key, Reading Reading, string? RebaseReason)
{
    internal MeasureValue ToMeasureValue() => new(Key.MeasureId, Key.OrganisationId, Key.Period, Key.WeekPart, Reading);

    /// <summary>What becomes of a row that cannot say where limits start again.</summary>
    internal ImportRow WithoutRebase(MeasureValue? known) => (this with { RebaseReason = known?.RebaseReason }).Against(known);

    internal ImportRow Against(MeasureValue? known)
    {
        var action = known is null ? ImportAction.Added
            : (known.Numerator, known.Denominator, known.Value, known.RebaseReason) == (Reading.Numerator, Reading.Denominator, Reading.Value, RebaseReason) ? ImportAction.Unchanged
            : ImportAction.Changed;
        var part = Key.WeekPart == WeekPart.All ? "" : $", {Key.WeekPart.InWords()}";
        return new ImportRow(Line, action, Measure, $"{Organisation}, {Key.Period:d MMMM yyyy}{part}");
    }
}
