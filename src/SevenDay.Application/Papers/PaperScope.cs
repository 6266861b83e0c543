using SevenDay.Application.Availability;
using SevenDay.Application.Errors;

namespace SevenDay.Application.Papers;

/// <summary>What a paper is narrowed to: an area, an organisation or nothing.</summary>
/// <param name="Organisations">Those that it holds; none for all.</param>
internal sealed record PaperScope(string Name, Guid? AreaId, Guid? OrganisationId, IReadOnlySet<Guid>? Organisations)
{
    /// <param name="snapshot">The areas and organisations.</param>
    /// <param name="id">Of an area or an organisation; none for all.</param>
    /// <param name="field">Where the mistake is told.</param>
    internal static PaperScope Of(AvailabilitySnapshot snapshot, Guid? id, string field = $"Form.{nameof(PaperForm.Scope)}")
    {
        if (id is not { } chosen) return new PaperScope("Whole programme", null, null, null);
        if (snapshot.FindArea(chosen.ToString()) is { } area) return new PaperScope(area.Name, area.Id, null, snapshot.OrganisationsIn(area));
        var organisation = snapshot.Organisations.FirstOrDefault(o => o.Id == chosen)
            ?? throw new InvalidException("The area or organisation is no longer there. Choose again.", field);
        return new PaperScope(organisation.Name, null, organisation.Id, new HashSet<Guid> { organisation.Id });
    }

    internal bool Holds(Guid organisation) => Organisations?.Contains(organisation) != false;
}

/// <summary>Something that a paper can be narrowed to.</summary>
public sealed record ScopeChoice(Guid Id, string Name, bool IsArea)
{
    internal static IReadOnlyList<ScopeChoice> Of(AvailabilitySnapshot snapshot) =>
        [.. snapshot.Areas.Select(a => new ScopeChoice(a.Id, a.Name, true)), .. snapshot.Organisations.Select(o => new ScopeChoice(o.Id, o.Name, false))];
}
