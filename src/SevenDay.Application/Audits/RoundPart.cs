namespace SevenDay.Application.Audits;

/// <summary>The round, or the part of it that a figure is about.</summary>
/// <param name="Organisation">One of those that take part.</param>
/// <param name="Specialty">A group of cases, of all organisations.</param>
/// <param name="Several">Organisations together, as the very set by which the figures know them.</param>
internal readonly record struct RoundPart(Guid? Organisation = null, string? Specialty = null, IReadOnlySet<Guid>? Several = null)
{
    internal static readonly RoundPart Round;
}
