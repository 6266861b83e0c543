namespace SevenDay.Domain;

/// <summary>A rule of the domain was broken. The message is a sentence that a user may read.</summary>
public sealed class DomainRuleException(string message) : Exception(message);
