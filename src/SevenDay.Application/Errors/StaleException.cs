namespace SevenDay.Application.Errors;

/// <summary>Somebody else saved first. Nothing was overwritten.</summary>
public sealed class StaleException() : Exception("Somebody else changed this after you opened it. Nothing of yours has been saved and nothing of theirs was overwritten.");
