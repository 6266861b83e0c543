namespace SevenDay.Application.Errors;

/// <summary>The user's role does not allow it.</summary>
public sealed class ForbiddenException() : Exception("Your role does not allow this.");
