using SevenDay.Domain.Hours;
using SevenDay.Domain.Services;

namespace SevenDay.Application.Services.Export;

/// <summary>A service as a file or a program is told about it, with the hours in force today.</summary>
/// <param name="OdsCode">The code that its organisation has today.</param>
/// <param name="CodeFrom">Since when it has it.</param>
/// <param name="Hours">None when none are in force.</param>
/// <param name="Dates">Exceptions from today on, the earliest first.</param>
internal sealed record ServiceOnRecord(ServiceLine Service, string? OdsCode, DateOnly CodeFrom, HoursOnRecord? Hours, IReadOnlyList<DateOnRecord> Dates, DateTime? UpdatedAtUtc)
{
    /// <summary>Planned hours and hours from a later day, the earliest first, when they were asked for.</summary>
    internal IReadOnlyList<HoursOnRecord> Ahead { get; init; } = [];

    internal DatedHours? Declared => Hours is null ? null : Hours.Declared with { Exceptions = Dates.ToDictionary(d => d.Date, d => d.Hours) };
}

/// <summary>What a query reads of a service.</summary>
internal sealed record ServiceLine(
    Guid Id, long Version, string Name, Guid OrganisationId, string Organisation, string Specialty, Setting Setting, string Site, string? Postcode,
    bool IsPublic, DateOnly? EndedOn, DateTime? ConfirmedAtUtc);

internal sealed record HoursOnRecord(DateOnly From, DatedHours Declared, HoursStatus Status = HoursStatus.Actual)
{
    /// <summary>How the service is there, where it is not only on site.</summary>
    internal IReadOnlyList<OpeningMode> Modes { get; } =
        [.. Declared.Week.Days.Append(Declared.BankHolidayHours ?? DayHours.Closed).SelectMany(d => d.Sessions).Select(s => s.Mode).Where(m => m != OpeningMode.OnSite).Distinct().Order()];

    /// <summary>“On call for some of these hours.”; empty when it is on site throughout.</summary>
    internal string ModesInWords => string.Join(" ", Modes.Select(mode => mode switch
    {
        OpeningMode.OnCall => "On call for some or all of these hours.",
        OpeningMode.Remote => "By telephone or video for some or all of these hours.",
        _ => "",
    }).Where(words => words.Length > 0));
}

internal sealed record DateOnRecord(DateOnly Date, DayHours Hours, string? Reason);
