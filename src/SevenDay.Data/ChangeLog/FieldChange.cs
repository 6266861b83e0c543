namespace SevenDay.Data.ChangeLog;

/// <summary>A field as it was and as it is; none where there is nothing to say.</summary>
public sealed record FieldChange(string Field, string? From, string? To);
