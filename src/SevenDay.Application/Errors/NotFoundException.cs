namespace SevenDay.Application.Errors;

/// <summary>It is not there, or the user may not know that it is.</summary>
public sealed class NotFoundException(string what) : Exception($"There is no such {what}.");
