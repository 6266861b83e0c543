using SevenDay.Domain.Areas;
using SevenDay.TestKit;

namespace SevenDay.Application.Tests.Disclosure;

/// <summary>Five organisations in areas that lie in each other.</summary>
/// <param name="Organisations">The first serves the inner west, the second the west, and the others the east.</param>
internal sealed record Places(IReadOnlyList<Guid> Organisations)
{
    internal const string System = "Test system", West = "Test west", InnerWest = "Test inner west", East = "Test east";

    /// <summary>The organisations of each area.</summary>
    internal IReadOnlyDictionary<string, IReadOnlySet<Guid>> Areas { get; } = new Dictionary<string, IReadOnlySet<Guid>>
    {
        [System] = Organisations.ToHashSet(), [West] = Organisations.Take(2).ToHashSet(), [InnerWest] = Organisations.Take(1).ToHashSet(), [East] = Organisations.Skip(2).ToHashSet(),
    };

    internal static async Task<Places> AddAsync(TestPortal portal)
    {
        var system = new Area(System, AreaKind.System);
        var (west, east) = (new Area(West, AreaKind.Alliance, system.Id), new Area(East, AreaKind.Alliance, system.Id));
        var inner = new Area(InnerWest, AreaKind.Neighbourhood, west.Id);
        var organisations = Enumerable.Range(0, 5).Select(_ => TestData.AnOrganisation()).ToList();
        for (var at = 0; at < organisations.Count; at++) organisations[at].Serve(at == 0 ? inner.Id : at == 1 ? west.Id : east.Id);
        await portal.AddAsync(system);
        await portal.AddAsync(west, east);
        await portal.AddAsync([inner, .. organisations]);
        return new Places([.. organisations.Select(o => o.Id)]);
    }
}
