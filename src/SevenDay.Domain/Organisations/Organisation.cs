namespace SevenDay.Domain.Organisations;

/// <summary>A body that provides, commissions or speaks for services, with the names and codes it has had.</summary>
public sealed class Organisation : Entity
{
    private readonly List<OrganisationName> _names = [];
    private readonly List<OrganisationCode> _codes = [];
    private readonly List<OrganisationArea> _areas = [];

    private Organisation() { }

    /// <param name="name">Its first known name.</param>
    /// <param name="kind">What it is.</param>
    /// <param name="odsCode">Its code where it has one.</param>
    /// <param name="from">First day of the name and code; the earliest day when unknown.</param>
    /// <param name="to">Last day it existed, for one that has ended.</param>
    public Organisation(string name, OrganisationKind kind, string? odsCode = null, DateOnly? from = null, DateOnly? to = null)
    {
        Name = Guard.Text(name, 200, "the name of the organisation");
        Kind = kind;
        EndedOn = to;
        var first = from ?? DateOnly.MinValue;
        if (to < first) throw new DomainRuleException("An organisation cannot end before it began.");
        _names.Add(new OrganisationName(Name, first, to));
        if (string.IsNullOrWhiteSpace(odsCode)) return;
        if (!Organisations.OdsCode.IsValid(odsCode))
            throw new DomainRuleException($"“{odsCode}” is not an ODS code. Write three to eight letters and digits.");
        OdsCode = Organisations.OdsCode.Normalise(odsCode);
        _codes.Add(new OrganisationCode(OdsCode, first, to));
    }

    /// <summary>The latest name.</summary>
    public string Name { get; private set; } = "";

    /// <summary>The latest code, in capitals; none for bodies without one.</summary>
    public string? OdsCode { get; private set; }

    public OrganisationKind Kind { get; private set; }

    /// <summary>Last day it existed.</summary>
    public DateOnly? EndedOn { get; private set; }

    public IReadOnlyList<OrganisationName> Names => _names;

    public IReadOnlyList<OrganisationCode> Codes => _codes;

    public IReadOnlyList<OrganisationArea> Areas => _areas;

    /// <summary>Gives it another name from a day on; the name before ends the day before.</summary>
    public void Rename(string name, DateOnly from)
    {
        var latest = _names[^1];
        if (from <= latest.ValidFrom) throw new DomainRuleException("A new name starts after the one before it.");
        latest.ValidTo = from.AddDays(-1);
        Name = Guard.Text(name, 200, "the name of the organisation");
        _names.Add(new OrganisationName(Name, from, EndedOn));
    }

    /// <summary>Says that it serves an area; saying it twice changes nothing.</summary>
    public void Serve(Guid areaId)
    {
        if (_areas.All(a => a.AreaId != areaId)) _areas.Add(new OrganisationArea(areaId));
    }
}
