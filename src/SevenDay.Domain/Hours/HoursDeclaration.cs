namespace SevenDay.Domain.Hours;

/// <summary>What somebody says about the hours of a service.</summary>
/// <param name="Week">The week, day by day.</param>
/// <param name="BankHolidayRule">What happens on a bank holiday.</param>
/// <param name="BankHolidayHours">Needed when the rule is own hours, and only then.</param>
/// <param name="EffectiveFrom">First day the hours hold.</param>
/// <param name="Status">Worked or planned.</param>
/// <param name="Source">Where the hours come from, in words.</param>
/// <param name="Author">Who says so.</param>
/// <param name="RecordedAtUtc">When it was said.</param>
public sealed record HoursDeclaration(
    WeekPattern Week,
    BankHolidayRule BankHolidayRule,
    DayHours? BankHolidayHours,
    DateOnly EffectiveFrom,
    HoursStatus Status,
    string Source,
    string Author,
    DateTime RecordedAtUtc);
