using SevenDay.Domain.Hours;
using SevenDay.Domain.Services;

namespace SevenDay.Application.Availability;

/// <summary>What the index knows of a service.</summary>
/// <param name="Version">Of the service, which rises with every change to it or its hours.</param>
/// <param name="EndedOn">First day it no longer runs.</param>
/// <param name="Week">The hours in force on the day of the index; none when none are declared.</param>
/// <param name="Later">Versions that begin to hold after that day, the earliest first.</param>
/// <param name="Exceptions">Dated hours from the day before that day on.</param>
internal sealed record IndexedService(
    Guid Id, long Version, string Name, Guid OrganisationId, string Specialty, Setting Setting, string Site, bool IsPublic, DateTime? ConfirmedAtUtc, DateOnly? EndedOn,
    IndexedWeek? Week, IReadOnlyList<IndexedWeek> Later, IReadOnlyList<ExceptionalDay> Exceptions)
{
    /// <summary>The service that it is a function of; none for a service of its own.</summary>
    internal Guid? PartOfId { get; init; }

    /// <summary>Without spaces; empty when none is recorded.</summary>
    internal string Postcode { get; init; } = "";

    internal IReadOnlyList<PackedSession> Sessions => Week?.Sessions ?? [];

    /// <summary>Whether another version than <see cref="Week"/> holds on a day, or held the day before, or the service has ended by then.</summary>
    /// <param name="since">The day of the index.</param>
    internal bool IsOtherwiseOn(DateOnly date, DateOnly since) => Week?.From == since || Later.Any(w => w.From <= date) || EndedOn <= date;

    /// <summary>The hours in force on a day from that of the index on.</summary>
    internal IndexedWeek? WeekOn(DateOnly date) => Later.LastOrDefault(w => w.From <= date) ?? Week;
}

/// <param name="Sessions">The exact openings, bank-holiday hours among them.</param>
/// <param name="From">First day on which it holds.</param>
/// <param name="IsSignedOff">Whether the commissioner agreed to just these hours.</param>
internal sealed record IndexedWeek(BankHolidayRule Rule, bool IsIllustrative, IReadOnlyList<PackedSession> Sessions, DateOnly From, bool IsSignedOff = false)
{
    internal WeeklyHours Hours => PackedSession.Week(Sessions);

    /// <param name="day">0 is Monday.</param>
    internal bool OpensOn(int day) => Sessions.Any(s => s.Day == day);
}

internal sealed record ExceptionalDay(DateOnly Date, DayHours Hours);

internal sealed record IndexedArea(Guid Id, string Name, Guid? ParentId);

/// <param name="Code">The code it has today.</param>
internal sealed record IndexedOrganisation(Guid Id, string Name, string? Code)
{
    internal bool IsNamed(string organisation) =>
        Id.ToString() == organisation.Trim() || Code is not null && Code == Domain.Organisations.OdsCode.Normalise(organisation);
}
