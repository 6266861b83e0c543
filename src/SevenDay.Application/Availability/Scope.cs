using SevenDay.Application.Errors;

namespace SevenDay.Application.Availability;

/// <summary>What figures are narrowed to: an area with the areas inside it, one organisation, or nothing.</summary>
/// <param name="Organisations">Those that it holds; none for all.</param>
internal sealed record Scope(string Name, Guid? AreaId, Guid? OrganisationId, IReadOnlySet<Guid>? Organisations)
{
    private static readonly Scope Everything = new("Whole programme", null, null, null);

    internal Guid? Id => AreaId ?? OrganisationId;

    /// <summary>Finds it by its id or its name; nothing asked for is everything.</summary>
    /// <returns>None when there is no such area or organisation.</returns>
    internal static Scope? Find(AvailabilitySnapshot snapshot, string? chosen)
    {
        if (string.IsNullOrWhiteSpace(chosen)) return Everything;
        if (snapshot.FindArea(chosen) is { } area) return new Scope(area.Name, area.Id, null, snapshot.OrganisationsIn(area));
        var organisation = snapshot.Organisations.FirstOrDefault(o => o.Id.ToString() == chosen.Trim() || o.Name.Equals(chosen.Trim(), StringComparison.OrdinalIgnoreCase));
        return organisation is null ? null : new Scope(organisation.Name, null, organisation.Id, new HashSet<Guid> { organisation.Id });
    }

    /// <summary>The same of an id that was chosen from a list.</summary>
    /// <exception cref="InvalidException">It has gone since; said beside the field.</exception>
    internal static Scope Of(AvailabilitySnapshot snapshot, Guid? chosen, string field) => Find(snapshot, chosen?.ToString())
        ?? throw new InvalidException("The area or organisation is no longer there. Choose again.", field);

    internal ScopeChoice? Choice() => Id is { } id ? new ScopeChoice(id, Name, AreaId is not null) : null;

    internal bool Holds(Guid organisation) => Organisations?.Contains(organisation) != false;

    internal ServiceSet Running(AvailabilitySnapshot snapshot) => Organisations is { } within ? snapshot.Of(within) : snapshot.Running;
}

/// <summary>Something that figures can be narrowed to.</summary>
public sealed record ScopeChoice(Guid Id, string Name, bool IsArea)
{
    internal static IReadOnlyList<ScopeChoice> Of(AvailabilitySnapshot snapshot) =>
        [.. snapshot.Areas.Select(a => new ScopeChoice(a.Id, a.Name, true)), .. snapshot.Organisations.Select(o => new ScopeChoice(o.Id, o.Name, false))];
}
