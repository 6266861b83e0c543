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

    /// <summary>
    /// The service that this one is a function of, such as the scan of a stroke service; none for a service of its own.
    /// One level deep: a function has no functions.
    /// </summary>
    public Guid? PartOfId { get; private set; }

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

    /// <summary>Who said so; none where it was said before this was kept.</summary>
    public string? ConfirmedBy { get; private set; }

    /// <summary>When the commissioner last agreed to the hours.</summary>
    public DateTime? SignedOffAtUtc { get; private set; }

    /// <summary>Who agreed for the commissioner.</summary>
    public string? SignedOffBy { get; private set; }

    /// <summary>The version that the commissioner agreed to; a sign-off says nothing of any other.</summary>
    public Guid? SignedOffHoursId { get; private set; }

    /// <summary>First day it no longer runs; an ended service keeps its history.</summary>
    public DateOnly? EndedOn { get; private set; }

    public IReadOnlyList<ServiceHours> Hours => _hours;

    public IReadOnlyList<HoursException> Exceptions => _exceptions;

    /// <summary>
    /// Makes a function of this service, with the same organisation, specialty, setting and place and with hours of its own
    /// to be declared. It is not shown to the public. Its name begins with that of the service, so that it says in every list and file what it belongs to.
    /// </summary>
    /// <param name="name">Alone, such as “CT scan”.</param>
    public Service AddFunction(string name)
    {
        if (PartOfId is not null) throw new DomainRuleException("This is a function of a service already, and a function has no functions of its own. Add it to the service.");
        return new(OrganisationId, FunctionName.InFull(Name, Guard.Text(name, 100, "the name of the function")), Specialty, Setting, Site, Postcode) { PartOfId = Id };
    }

    /// <summary>Changes what the service is, not when it runs.</summary>
    public void Describe(string name, string specialty, Setting setting, string? site, string? postcode, bool isPublic)
    {
        Name = Guard.Text(name, 200, "the name of the service");
        Specialty = Guard.Text(specialty, 100, "the specialty");
        Site = Guard.OptionalText(site, 200, "the site") ?? "";
        Postcode = Guard.OptionalText(postcode, 10, "the postcode")?.ToUpperInvariant();
        (Setting, IsPublic) = (setting, isPublic);
    }

    /// <summary>Takes over a new name of the service that this is a function of; a name that does not begin with the old one stays.</summary>
    public void FollowName(string before, string after)
    {
        if (FunctionName.Short(before, Name) is var alone && alone != Name) Name = Guard.Text(FunctionName.InFull(after, alone), 200, "the names of its functions");
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
        if (declaration.Status == HoursStatus.Actual) (ConfirmedAtUtc, ConfirmedBy) = (declaration.RecordedAtUtc, version.Author);
        return version;
    }

    /// <summary>Says that the hours as declared are right today. They stay as they are, and so does a sign-off of them.</summary>
    public void Confirm(DateTime atUtc, string by)
    {
        if (_hours.Count == 0) throw new DomainRuleException("There are no hours to confirm. Enter the hours first.");
        (ConfirmedAtUtc, ConfirmedBy) = (atUtc, Guard.Text(by, 200, "who confirms"));
    }

    /// <summary>
    /// Agrees to the hours in force on a day. Other hours need a sign-off of their own once they are in force, and whoever
    /// recorded the hours cannot agree to them: declaring counts as confirming, so one person would do both.
    /// </summary>
    public void SignOff(DateOnly day, DateTime atUtc, string by)
    {
        var version = HoursOn(day) ?? throw new DomainRuleException("No hours are in force, so there is nothing to sign off. Ask the provider to enter the hours first.");
        if (ConfirmedAtUtc is null) throw new DomainRuleException("The provider has not confirmed the hours. Ask the provider to confirm them first.");
        if (IsOwnWork(day, by)) throw new DomainRuleException($"You recorded the hours of {Name} yourself. Ask somebody else who signs off for the commissioner to do it.");
        (SignedOffAtUtc, SignedOffBy, SignedOffHoursId) = (atUtc, Guard.Text(by, 200, "who signs off"), version.Id);
    }

    /// <summary>Whether somebody recorded the hours in force on a day, and so cannot sign them off.</summary>
    public bool IsOwnWork(DateOnly day, string name) => name.Trim().Equals(HoursOn(day)?.Author, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the commissioner agreed to the hours in force on a day.</summary>
    public bool IsSignedOffOn(DateOnly day) => SignedOffHoursId is { } agreed && HoursOn(day)?.Id == agreed;

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
