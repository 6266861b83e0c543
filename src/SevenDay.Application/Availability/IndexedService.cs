using SevenDay.Domain.Hours;
using SevenDay.Domain.Services;

namespace SevenDay.Application.Availability;

/// <summary>What the index knows of a service.</summary>
/// <param name="Version">Of the service, which rises with every change to it or its hours.</param>
/// <param name="EndedOn">First day it no longer runs.</param>
/// <param name="Week">The hours in force on the day of the index; none when none are declared.</param>
/// <param name="Starts">Days from that day on at which another version of its hours begins to hold.</param>
/// <param name="Exceptions">Dated hours from the day before that day on.</param>
internal sealed record IndexedService(
    Guid Id, long Version, string Name, Guid OrganisationId, string Specialty, Setting Setting, string Site, bool IsPublic, DateTime? ConfirmedAtUtc, DateOnly? EndedOn,
    IndexedWeek? Week, IReadOnlyList<DateOnly> Starts, IReadOnlyList<ExceptionalDay> Exceptions)
{
    /// <summary>The service that it is a function of; none for a service of its own.</summary>
    internal Guid? PartOfId { get; init; }

    /// <summary>Without spaces; empty when none is recorded.</summary>
    internal string Postcode { get; init; } = "";

    internal IReadOnlyList<PackedSession> Sessions => Week?.Sessions ?? [];
}

/// <param name="Sessions">The exact openings, bank-holiday hours among them.</param>
/// <param name="From">First day on which it holds.</param>
internal sealed record IndexedWeek(BankHolidayRule Rule, bool IsIllustrative, IReadOnlyList<PackedSession> Sessions, DateOnly From)
{
    internal WeeklyHours Hours => PackedSession.Week(Sessions);
}

internal sealed record ExceptionalDay(DateOnly Date, DayHours Hours);

internal sealed record IndexedArea(Guid Id, string Name, Guid? ParentId);

/// <param name="Code">The code it has today.</param>
internal sealed record IndexedOrganisation(Guid Id, string Name, string? Code)
{
    internal bool IsNamed(string organisation) =>
        Id.ToString() == organisation.Trim() || Code is not null && Code == Domain.Organisations.OdsCode.Normalise(organisation);
}
