using SevenDay.Application.Errors;
using SevenDay.Application.Services;
using SevenDay.Domain.Hours;

namespace SevenDay.Application.Availability;

/// <summary>
/// Services and their weeks as they stood on a day, never changed once made. Every service has a place, which it keeps;
/// what is asked of all of them at once is answered from columns of bits, one for each place.
/// </summary>
internal sealed partial class AvailabilitySnapshot
{
    private readonly ServiceFacets _facets;
    private readonly WeekColumns _columns;
    private readonly Surroundings _around;

    private AvailabilitySnapshot(Guid stamp, DateOnly day, Surroundings around, ServiceFacets facets, WeekColumns columns)
    {
        (Stamp, Day, _around, _facets, _columns) = (stamp, day, around, facets, columns);
        Running = facets.Running.Except(facets.IsFunction);
    }

    internal Guid Stamp { get; }

    internal DateOnly Day { get; }

    internal IReadOnlyList<IndexedArea> Areas => _around.Areas;

    /// <summary>Organisations by name.</summary>
    internal IReadOnlyList<IndexedOrganisation> Organisations => _around.Organisations;

    internal IReadOnlyDictionary<DateOnly, string> BankHolidays => _around.BankHolidays;

    internal int Capacity => _facets.Capacity;

    /// <summary>Services that run on the day of the index. Functions are left out: they count with their service, not beside it.</summary>
    internal ServiceSet Running { get; }

    /// <summary>Functions too: each has hours to keep.</summary>
    internal ServiceSet RunningWithFunctions => _facets.Running;

    internal ServiceSet WithHours => _facets.WithHours;

    /// <summary>Services that open at any minute of a day of their usual week, 0 being Monday.</summary>
    internal ServiceSet OpensOn(int day) => _facets.OpensOn(day);

    internal ServiceSet WithRule(BankHolidayRule rule) => _facets.WithRule(rule);

    /// <summary>The week of each hour: services that count as open in it.</summary>
    internal WeekColumns Columns => _columns;

    internal IndexedService this[int place] => _facets[place];

    internal bool Holds(Guid stamp, DateOnly today) => Stamp == stamp && Day == today;

    internal int Count => _facets.ByName.Count;

    /// <summary>Whether the index holds a service as it is in a version.</summary>
    internal bool Has(Guid service, long version) => _facets.PlaceOf(service) is { } place && this[place].Version == version;

    internal int? PlaceOf(Guid service) => _facets.PlaceOf(service);

    internal static AvailabilitySnapshot Of(Guid stamp, DateOnly day, Surroundings around, IReadOnlyList<IndexedService> services)
    {
        // Room for more, so that a new service is a patch and not another build.
        var capacity = services.Count + Math.Max(1024, services.Count / 8);
        var columns = new WeekColumns(capacity);
        var facets = new ServiceFacets(capacity);
        foreach (var service in services)
        {
            var place = facets.Put(service, day);
            columns.Replace(place, [], service.Sessions);
        }
        facets.Sort();
        return new(stamp, day, around, facets, columns);
    }

    /// <summary>The same with other services in the place of those that changed, and new ones added; none when there is no room for them.</summary>
    internal AvailabilitySnapshot? With(Guid stamp, Surroundings around, IReadOnlyList<IndexedService> changed)
    {
        if (!_facets.HasRoomFor(changed)) return null;
        if (changed.Count == 0) return new(stamp, Day, around, _facets, _columns);
        var (facets, columns) = (_facets.Copy(), _columns.Copy());
        foreach (var service in changed)
        {
            var before = facets.PlaceOf(service.Id) is { } known ? facets[known].Sessions : [];
            columns.Replace(facets.Put(service, Day), before, service.Sessions);
        }
        facets.Sort();
        return new(stamp, Day, around, facets, columns);
    }

    /// <summary>Finds an area by its id or its name.</summary>
    internal IndexedArea? FindArea(string area) => _around.Area(area);

    /// <summary>The same; none when none was asked for, and a sentence when there is no such area.</summary>
    internal IndexedArea? Area(string? area) => string.IsNullOrWhiteSpace(area)
        ? null
        : FindArea(area) ?? throw new InvalidException($"No area is called “{area}”. Choose one from the list.", "Area");

    /// <summary>Organisations that serve an area or an area inside it.</summary>
    internal IReadOnlySet<Guid> OrganisationsIn(IndexedArea area) => _around.OrganisationsIn(area);

    /// <summary>The organisations of every area.</summary>
    internal IReadOnlyList<IReadOnlySet<Guid>> OrganisationsByArea() => [.. Areas.Select(OrganisationsIn)];

    /// <summary>Places in the order of their names.</summary>
    internal IEnumerable<int> ByName(ServiceSet services) => _facets.ByName.Where(place => services[place]);

    /// <summary>Those nobody ever entered hours for first, then the longest unconfirmed.</summary>
    internal IEnumerable<int> ByNeed(ServiceSet services) => ByName(services).OrderBy(place => this[place].ConfirmedAtUtc ?? DateTime.MinValue);

    internal WeekPicture Picture(ServiceSet services) => WeekPicture.Of(_facets, _columns, services, Day);

    /// <summary>Services whose hours somebody has said are right since a time.</summary>
    internal ServiceSet ConfirmedSince(ServiceSet services, DateTime utc) => _facets.Decided.ConfirmedSince(services, utc);

    /// <summary>Services whose hours in force began after the last confirmation, however long ago that was.</summary>
    internal ServiceSet BegunSince => _facets.Decided.Begun;

    internal ServiceSet Where(ServiceSet services, Func<int, bool> holds) => _facets.Where(services, holds);

    /// <summary>Places of the services of some organisations.</summary>
    internal ServiceSet Of(IReadOnlySet<Guid> organisations, bool withFunctions = false) =>
        _facets.Organisation.Any(organisations.Contains, withFunctions ? RunningWithFunctions : Running);

    /// <summary>The functions of a service that run on the day of the index, by name.</summary>
    internal IReadOnlyList<IndexedService> FunctionsOf(Guid service) =>
        [.. _facets.FunctionsOf(service).Where(place => _facets.Running[place]).Select(place => this[place]).OrderBy(s => s.Name, StringComparer.OrdinalIgnoreCase).ThenBy(s => s.Id)];

    /// <summary>Those of some services that a filter leaves; the organisation and the area have been found before.</summary>
    internal ServiceSet Filter(ServiceFilter filter, IReadOnlySet<Guid>? organisations)
    {
        var left = organisations is not null ? Of(organisations, filter.Functions) : filter.Functions ? RunningWithFunctions : Running;
        if (ServiceSettings.Read(filter.Setting) is { } setting) left = _facets.Setting.Any(s => s == setting, left);
        if (filter.IsPublic is { } isPublic) left = isPublic ? left.And(_facets.Public) : left.Except(_facets.Public);
        if (!string.IsNullOrWhiteSpace(filter.Specialty)) left = _facets.Specialty.Any(s => Contains(s, filter.Specialty), left);
        if (string.IsNullOrWhiteSpace(filter.Search)) return left;
        var found = Where(left, place => Contains(this[place].Name, filter.Search) || Contains(this[place].Site, filter.Search) || Contains(this[place].Specialty, filter.Search));
        if (PostcodeSearch.Read(filter.Search) is { } postcode) found.AddAll(_facets.Postcode.Any(postcode.Finds, left).Words);
        return found;

        static bool Contains(string text, string part) => text.Contains(part.Trim(), StringComparison.OrdinalIgnoreCase);
    }

    internal ServiceSet OfSpecialty(string specialty) => _facets.Specialty.Any(s => s.Equals(specialty.Trim(), StringComparison.OrdinalIgnoreCase), Running);

    internal IReadOnlyList<string> Specialties => [.. _facets.Specialty.Values(Running).Distinct(StringComparer.OrdinalIgnoreCase).Order(StringComparer.OrdinalIgnoreCase)];

    internal IReadOnlyList<Domain.Services.Setting> Settings => [.. _facets.Setting.Values(Running).Order()];

    internal IReadOnlySet<Guid> Providers => _facets.Organisation.Values(Running).ToHashSet();
}
