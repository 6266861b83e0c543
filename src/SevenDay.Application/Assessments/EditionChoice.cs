namespace SevenDay.Application.Assessments;

/// <summary>An edition of the standards to choose.</summary>
public sealed record EditionChoice(string Code, string Name, bool IsCurrent);
