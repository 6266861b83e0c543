using SevenDay.Application.Errors;
using SevenDay.Domain.Services;

namespace SevenDay.Application.Availability;

/// <summary>Services and their weeks as they stood on a day, never changed once made.</summary>
internal sealed record AvailabilitySnapshot(
    Guid Stamp, DateOnly Day, IReadOnlyList<IndexedService> Services, IReadOnlyList<IndexedArea> Areas, ILookup<Guid, Guid> OrganisationsByArea)
{
    internal bool Holds(Guid stamp, DateOnly today) => Stamp == stamp && Day == today;

    /// <summary>Finds an area by its id or its name; none when none was asked for.</summary>
    internal IndexedArea? Area(string? area) => string.IsNullOrWhiteSpace(area)
        ? null
        : Areas.FirstOrDefault(a => a.Id.ToString() == area.Trim() || a.Name.Equals(area.Trim(), StringComparison.OrdinalIgnoreCase))
            ?? throw new InvalidException($"No area is called “{area}”. Choose one from the list.", "Area");

    /// <summary>Organisations that serve an area or an area inside it.</summary>
    internal IReadOnlySet<Guid> OrganisationsIn(IndexedArea area)
    {
        var areas = new HashSet<Guid> { area.Id };
        while (Areas.Any(a => a.ParentId is { } parent && areas.Contains(parent) && areas.Add(a.Id)))
        {
        }
        return areas.SelectMany(id => OrganisationsByArea[id]).ToHashSet();
    }
}

internal sealed record IndexedArea(Guid Id, string Name, Guid? ParentId);

/// <param name="Week">None when no hours are declared.</param>
internal sealed record IndexedService(
    Guid Id, Guid OrganisationId, string Organisation, string? OdsCode, string Specialty, Setting Setting, bool IsIllustrative, IndexedWeek? Week)
{
    internal bool IsOf(string organisation) =>
        OrganisationId.ToString() == organisation.Trim() || OdsCode == Domain.Organisations.OdsCode.Normalise(organisation);
}
