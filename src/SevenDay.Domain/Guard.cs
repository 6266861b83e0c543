namespace SevenDay.Domain;

internal static class Guard
{
    internal static string Text(string? value, int maxLength, string what)
    {
        var trimmed = value?.Trim();
        if (string.IsNullOrEmpty(trimmed)) throw new DomainRuleException($"Enter {what}.");
        if (trimmed.Length > maxLength) throw new DomainRuleException($"Shorten {what} to {maxLength} characters or fewer.");
        return trimmed;
    }

    internal static string? OptionalText(string? value, int maxLength, string what) =>
        string.IsNullOrWhiteSpace(value) ? null : Text(value, maxLength, what);
}
