using SevenDay.Domain.Hours;

namespace SevenDay.Domain.Services;

/// <summary>What an organisation provides, at a site, in a specialty and setting, with the hours it has declared.</summary>
public sealed class Service : Entity
{
    private readonly List<ServiceHours> _hours = [];
    private readonly List<HoursException> _exceptions = [];

    private Service() { }

    public Service(Guid organisationId, string name, string specialty, Setting setting, string? site = null, string? postcode = null, bool isPublic = false)
    {
        OrganisationId = organisationId;
        Describe(name, specialty, setting, site, postcode, isPublic);
    }

    public Guid OrganisationId { get; private set; }

    public string Name { get; private set; } = "";

    /// <summary>Clinical specialty in words; a service outside the specialties says what it is.</summary>
    public string Specialty { get; private set; } = "";

    public Setting Setting { get; private set; }

    /// <summary>Site in words; empty when it has none, because it is part of the natural key.</summary>
    public string Site { get; private set; } = "";

    public string? Postcode { get; private set; }

    /// <summary>May be shown outside the programme.</summary>
    public bool IsPublic { get; private set; }

    /// <summary>When somebody last said that the declared hours are right.</summary>
    public DateTime? ConfirmedAtUtc { get; private set; }

    /// <summary>First day it no longer runs; an ended service keeps its history.</summary>
    public DateOnly? EndedOn { get; private set; }

    public IReadOnlyList<ServiceHours> Hours => _hours;

    public IReadOnlyList<HoursException> Exceptions => _exceptions;

    /// <summary>Changes what the service is, not when it runs.</summary>
    public void Describe(string name, string specialty, Setting setting, string? site, string? postcode, bool isPublic)
    {
        Name = Guard.Text(name, 200, "the name of the service");
        Specialty = Guard.Text(specialty, 100, "the specialty");
        Site = Guard.OptionalText(site, 200, "the site") ?? "";
        Postcode = Guard.OptionalText(postcode, 10, "the postcode")?.ToUpperInvariant();
        (Setting, IsPublic) = (setting, isPublic);
    }

    /// <summary>
    /// Adds a version of the hours. One for the same day and status is superseded, never erased,
    /// and declaring actual hours counts as confirming them.
    /// </summary>
    public ServiceHours DeclareHours(HoursDeclaration declaration)
    {
        if (EndedOn <= declaration.EffectiveFrom)
            throw new DomainRuleException("The service has ended by that day. Choose an earlier day.");
        foreach (var same in _hours.Where(h => h.Replaces(declaration)))
            same.Supersede(declaration.RecordedAtUtc);
        var version = new ServiceHours(Id, declaration);
        _hours.Add(version);
        if (declaration.Status == HoursStatus.Actual) ConfirmedAtUtc = declaration.RecordedAtUtc;
        return version;
    }

    /// <summary>Says that the hours as declared are right today.</summary>
    public void Confirm(DateTime atUtc)
    {
        if (_hours.Count == 0) throw new DomainRuleException("There are no hours to confirm. Enter the hours first.");
        ConfirmedAtUtc = atUtc;
    }

    /// <summary>Replaces the whole of one day; a second word on the same day wins.</summary>
    public void Except(DateOnly date, DayHours hours, string? reason)
    {
        _exceptions.RemoveAll(e => e.Date == date);
        _exceptions.Add(new HoursException(Id, date, hours, reason));
    }

    /// <summary>Lets the usual hours hold again on a day; false when it had no exception.</summary>
    public bool RemoveException(DateOnly date) => _exceptions.RemoveAll(e => e.Date == date) > 0;

    /// <summary>Ends the service from a day on.</summary>
    public void End(DateOnly on) => EndedOn = on;

    /// <summary>The hours in force on a day; none when nothing was declared by then.</summary>
    public ServiceHours? HoursOn(DateOnly date, HoursStatus status = HoursStatus.Actual) => _hours
        .Where(h => h.Status == status && h.SupersededAtUtc is null && h.EffectiveFrom <= date)
        .MaxBy(h => h.EffectiveFrom);
}
