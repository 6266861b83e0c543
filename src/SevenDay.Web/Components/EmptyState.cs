namespace SevenDay.Web.Components;

/// <param name="Text">What to do next, in a sentence.</param>
public sealed record EmptyState(string Heading, string Text, string? ActionText = null, string? ActionHref = null);
