namespace SevenDay.Application.Availability;

/// <summary>What stands around the services: few rows, read again whenever anything has moved.</summary>
internal sealed record Surroundings(
    IReadOnlyList<IndexedArea> Areas, ILookup<Guid, Guid> OrganisationsByArea, IReadOnlyList<IndexedOrganisation> Organisations,
    IReadOnlyDictionary<DateOnly, string> BankHolidays)
{
    private readonly Dictionary<Guid, int> _ranks = Organisations.Select((organisation, rank) => (organisation.Id, rank)).ToDictionary(o => o.Id, o => o.rank);

    /// <summary>The place of an organisation among all by name.</summary>
    internal int RankOf(Guid organisation) => _ranks[organisation];

    internal IndexedArea? Area(string area) =>
        Areas.FirstOrDefault(a => a.Id.ToString() == area.Trim() || a.Name.Equals(area.Trim(), StringComparison.OrdinalIgnoreCase));

    internal IReadOnlySet<Guid> OrganisationsIn(IndexedArea area)
    {
        var areas = new HashSet<Guid> { area.Id };
        while (Areas.Any(a => a.ParentId is { } parent && areas.Contains(parent) && areas.Add(a.Id)))
        {
        }
        return areas.SelectMany(id => OrganisationsByArea[id]).ToHashSet();
    }
}
