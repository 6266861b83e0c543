namespace SevenDay.Domain.Organisations;

/// <summary>That an organisation serves an area.</summary>
public sealed class OrganisationArea
{
    private OrganisationArea() { }

    internal OrganisationArea(Guid areaId) => AreaId = areaId;

    public Guid AreaId { get; private set; }
}
