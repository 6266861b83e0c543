using SevenDay.Domain.Hours;
using SevenDay.Domain.Services;

namespace SevenDay.Application.Availability;

/// <summary>What narrows a question, held by place: one pass over small numbers, or one word for 64 services.</summary>
internal sealed class ServiceFacets
{
    private readonly IndexedService[] _services;
    private readonly Dictionary<Guid, int> _places;
    private readonly Dictionary<BankHolidayRule, ServiceSet> _rules;
    private readonly ServiceSet[] _opens;
    private readonly int[] _weekdayMinutes;
    private readonly int[] _weekendMinutes;
    private int[] _byName;
    private Dictionary<DateOnly, int[]> _excepted = [];
    private Dictionary<Guid, int[]> _functions = [];

    internal ServiceFacets(int capacity)
    {
        _services = new IndexedService[capacity];
        _places = [];
        _rules = Enum.GetValues<BankHolidayRule>().ToDictionary(rule => rule, _ => new ServiceSet(capacity));
        _opens = [.. Enumerable.Range(0, 7).Select(_ => new ServiceSet(capacity))];
        (_weekdayMinutes, _weekendMinutes, _byName) = (new int[capacity], new int[capacity], []);
        (Organisation, Specialty, Setting, Postcode, Decided) = (new(capacity), new(capacity), new(capacity), new(capacity), new(capacity));
        (Running, WithHours, Public, Illustrative, WeekendOpen, Changing, HasExceptions, IsFunction) =
            (new(capacity), new(capacity), new(capacity), new(capacity), new(capacity), new(capacity), new(capacity), new(capacity));
    }

    private ServiceFacets(ServiceFacets other)
    {
        _services = (IndexedService[])other._services.Clone();
        _places = new(other._places);
        _rules = other._rules.ToDictionary(r => r.Key, r => r.Value.Copy());
        _opens = [.. other._opens.Select(set => set.Copy())];
        (_weekdayMinutes, _weekendMinutes, _byName) = ((int[])other._weekdayMinutes.Clone(), (int[])other._weekendMinutes.Clone(), other._byName);
        (Organisation, Specialty, Setting) = (other.Organisation.Copy(), other.Specialty.Copy(), other.Setting.Copy());
        (Postcode, Decided) = (other.Postcode.Copy(), other.Decided.Copy());
        (Running, WithHours, Public, Illustrative) = (other.Running.Copy(), other.WithHours.Copy(), other.Public.Copy(), other.Illustrative.Copy());
        (WeekendOpen, Changing, HasExceptions, IsFunction) = (other.WeekendOpen.Copy(), other.Changing.Copy(), other.HasExceptions.Copy(), other.IsFunction.Copy());
    }

    internal int Capacity => _services.Length;

    internal Facet<Guid> Organisation { get; }

    internal Facet<string> Specialty { get; }

    internal Facet<Setting> Setting { get; }

    /// <summary>Without spaces, empty for none.</summary>
    internal Facet<string> Postcode { get; }

    internal DecidedFacet Decided { get; }

    internal ServiceSet Running { get; }

    internal ServiceSet WithHours { get; }

    internal ServiceSet Public { get; }

    internal ServiceSet Illustrative { get; }

    /// <summary>Open for any minute of the weekend.</summary>
    internal ServiceSet WeekendOpen { get; }

    /// <summary>With a version of hours, or an end, that begins on the day of the index or later.</summary>
    internal ServiceSet Changing { get; }

    internal ServiceSet HasExceptions { get; }

    /// <summary>Functions of other services.</summary>
    internal ServiceSet IsFunction { get; }

    internal IReadOnlyList<int> ByName => _byName;

    internal IndexedService this[int place] => _services[place];

    internal ServiceFacets Copy() => new(this);

    internal int? PlaceOf(Guid service) => _places.TryGetValue(service, out var place) ? place : null;

    internal bool HasRoomFor(IEnumerable<IndexedService> services) => _places.Count + services.Count(s => !_places.ContainsKey(s.Id)) <= Capacity;

    internal ServiceSet WithRule(BankHolidayRule rule) => _rules[rule];

    internal ServiceSet OpensOn(int day) => _opens[day];

    internal int WeekdayMinutes(int place) => _weekdayMinutes[place];

    internal int WeekendMinutes(int place) => _weekendMinutes[place];

    internal int Put(IndexedService service, DateOnly day)
    {
        if (!_places.TryGetValue(service.Id, out var place)) place = _places[service.Id] = _places.Count;
        _services[place] = service;
        Organisation.Put(place, service.OrganisationId);
        Specialty.Put(place, service.Specialty);
        Setting.Put(place, service.Setting);
        Postcode.Put(place, service.Postcode);
        Decided.Put(place, service);
        var hours = service.Week?.Hours ?? WeeklyHours.Closed;
        (_weekdayMinutes[place], _weekendMinutes[place]) = (hours.WeekdayMinutes, hours.WeekendMinutes);
        Running[place] = service.EndedOn is null || service.EndedOn > day;
        WithHours[place] = service.Week is not null && Running[place];
        Public[place] = service.IsPublic;
        Illustrative[place] = service.Week?.IsIllustrative == true;
        WeekendOpen[place] = hours.WeekendMinutes > 0;
        Changing[place] = service.IsOtherwiseOn(DateOnly.MaxValue, day);
        HasExceptions[place] = service.Exceptions.Count > 0;
        IsFunction[place] = service.PartOfId is not null;
        for (var weekday = 0; weekday < _opens.Length; weekday++) _opens[weekday][place] = service.Week?.OpensOn(weekday) == true;
        foreach (var (rule, set) in _rules) set[place] = service.Week?.Rule == rule;
        return place;
    }

    /// <summary>Puts the names in order again, the exceptions by their dates and functions by their service; to be called once after services were put.</summary>
    internal void Sort()
    {
        _excepted = HasExceptions.Places().SelectMany(place => _services[place].Exceptions.Select(e => (e.Date, Place: place)))
            .GroupBy(e => e.Date, e => e.Place).ToDictionary(g => g.Key, g => g.ToArray());
        _functions = IsFunction.Places().GroupBy(place => _services[place].PartOfId!.Value).ToDictionary(g => g.Key, g => g.ToArray());
        _byName = [.. Enumerable.Range(0, _places.Count)];
        Array.Sort(_byName, (a, b) => StringComparer.OrdinalIgnoreCase.Compare(_services[a].Name, _services[b].Name) is not 0 and var order
            ? order
            : _services[a].Id.CompareTo(_services[b].Id));
    }

    internal ServiceSet Where(ServiceSet among, Func<int, bool> holds)
    {
        var found = new ServiceSet(Capacity);
        foreach (var place in among.Places())
            if (holds(place)) found[place] = true;
        return found;
    }

    /// <summary>Functions of a service, also those that have ended.</summary>
    internal IReadOnlyList<int> FunctionsOf(Guid service) => _functions.GetValueOrDefault(service, []);

    /// <summary>Services with an exception on a date.</summary>
    internal IReadOnlyList<int> Excepted(DateOnly date) => _excepted.GetValueOrDefault(date, []);
}
