using FsCheck;
using FsCheck.Fluent;
using SevenDay.Domain.Hours;
using SevenDay.Domain.Pathways;
using SevenDay.Domain.Tests.Hours;

namespace SevenDay.Domain.Tests.Pathways;

/// <summary>A few random pathways over a few services that they share.</summary>
internal sealed record Programme(IReadOnlyList<PathwayMap> Pathways, IReadOnlyDictionary<Guid, WeeklyHours> Hours)
{
    private static readonly Guid[] Services = [.. Enumerable.Range(1, 5).Select(Id)];

    /// <summary>Service 5 has declared nothing.</summary>
    public static readonly Arbitrary<Programme> Any = (
        from weeks in WeekGen.Weeks.Generator.ArrayOf(4)
        from pathways in PathwayOf.ArrayOf(3)
        select new Programme(
            [.. pathways.Select((steps, at) => new PathwayMap(Id(100 + at), $"Pathway {at}", steps))],
            Services.Zip(weeks).ToDictionary(pair => pair.First, pair => pair.Second))).ToArbitrary();

    public static Guid Id(int number) => new(number, 0, 0, [0, 0, 0, 0, 0, 0, 0, 0]);

    private static Gen<StepMap[]> PathwayOf =>
        from size in Gen.Choose(0, 4)
        from steps in StepOf.ArrayOf(size)
        select steps.Select((services, at) => new StepMap($"Step {at}", services)).ToArray();

    private static Gen<Guid[]> StepOf =>
        from size in Gen.Choose(0, 8)
        from services in Gen.Elements(Services).ArrayOf((size + 3) / 4)
        select services.Distinct().ToArray();

    private readonly Dictionary<Guid, bool[]> _bits = Hours.ToDictionary(h => h.Key, h => WeekGen.Bitmap(h.Value.Intervals));

    public bool IsOpen(Guid service, int minute) => _bits.TryGetValue(service, out var open) && open[minute];

    public override string ToString() => string.Join(" | ", Hours.Select(h => $"{h.Key.ToString()[..8]} {h.Value}"))
        + " || " + string.Join(" | ", Pathways.Select(p => string.Join(" > ", p.Steps.Select(s => string.Join(" or ", s.ServiceIds.Select(id => id.ToString()[..8]))))));
}
