namespace SevenDay.Application.Audits;

/// <summary>The round, or the part of it that a figure is about.</summary>
internal readonly record struct RoundPart(Guid? Organisation = null, string? Specialty = null, string? Area = null, bool IsAllOthers = false)
{
    internal static readonly RoundPart Round;
}
