using SevenDay.Application.Imports;
using SevenDay.Domain.Hours;
using SevenDay.Domain.Organisations;
using SevenDay.Domain.Services;

namespace SevenDay.Application.Services.Import;

/// <summary>A file of services as it was read, whatever its form.</summary>
internal sealed record ServiceFile(IReadOnlyList<FiledService> Services, List<RowProblem> Problems, List<string> Assumptions, ImportFigures? Figures = null);

/// <summary>One service as a file states it.</summary>
/// <param name="Line">Where it begins.</param>
/// <param name="Organisation">Who provides it.</param>
/// <param name="Name">Of the service.</param>
/// <param name="Specialty">In words; none when the form does not say.</param>
/// <param name="Setting">Where in health and care; none when the form does not say.</param>
/// <param name="Site">Empty when there is none.</param>
/// <param name="Postcode">None when not stated.</param>
/// <param name="IsPublic">May be shown outside the programme; none when the form does not say.</param>
/// <param name="On">The day for which the file speaks.</param>
/// <param name="Hours">None for a service whose hours are not stated.</param>
/// <param name="Dated">Hours, or closure, of single dates.</param>
internal sealed record FiledService(
    int Line, FiledOrganisation Organisation, string Name, string? Specialty, Setting? Setting, string Site, string? Postcode, bool? IsPublic,
    DateOnly On, FiledHours? Hours, IReadOnlyDictionary<DateOnly, DayHours> Dated)
{
    /// <summary>The id that the portal gave it, in a form that names services by nothing else.</summary>
    internal Guid? KnownAs { get; init; }

    /// <summary>What is left out stays as the portal has it.</summary>
    internal bool IsPartial { get; init; }

    internal RowProblem Problem(string column, string value, string message) => new(Line, column, value, message);
}

/// <param name="OdsCode">In capitals; empty for a body without one.</param>
/// <param name="Name">As the file has it.</param>
/// <param name="Kind">What it is, if it has to be added.</param>
/// <param name="CodeColumn">Where the file has the code, or what stands for it.</param>
/// <param name="Place">Tells bodies without a code and with the same name apart: a postcode, or empty.</param>
internal sealed record FiledOrganisation(string OdsCode, string Name, OrganisationKind Kind, string CodeColumn, string Place = "")
{
    /// <summary>Where the portal has it already, and the file means that one.</summary>
    internal Guid? KnownAs { get; init; }

    internal string InWords => OdsCode.Length > 0 && OdsCode != Name ? $"{Name} ({OdsCode})" : Name;
}

internal sealed record FiledHours(WeekPattern Week, BankHolidayRule BankHolidayRule, DayHours? BankHolidayHours, HoursStatus Status)
{
    internal bool SaysBankHolidays { get; init; } = true;

    /// <summary>Whether the form can tell on call and remote from on site.</summary>
    internal bool SaysModes { get; init; } = true;

    /// <summary>What the form cannot speak of stays as it was before.</summary>
    internal FiledHours FilledFrom(FiledHours? before) => new(
        SaysModes || before is null ? Week : Week.WithModesOf(before.Week),
        SaysBankHolidays || before is null ? BankHolidayRule : before.BankHolidayRule,
        SaysBankHolidays || before is null ? BankHolidayHours : before.BankHolidayHours, Status);

    internal string InWords => Week.ToWords() + (BankHolidayRule switch
    {
        BankHolidayRule.NotStated => "; bank holidays not stated",
        BankHolidayRule.AsSunday => "; bank holidays as Sunday",
        BankHolidayRule.AsNormal => "; bank holidays as usual",
        BankHolidayRule.Closed => "; closed on bank holidays",
        _ => $"; bank holidays {BankHolidayHours?.ToWords()}",
    }) + (Status == HoursStatus.Planned ? " (planned)" : "");
}
