namespace SevenDay.Web.Components;

/// <param name="Note">n, period and date of the data.</param>
/// <param name="Status">The state in words, such as "Off track".</param>
/// <param name="Kind">improvement, concern, watch or neutral: the colour that goes with the words.</param>
public sealed record StatTile(string Label, string Value, string? Note = null, string? Href = null, string? Status = null, string Kind = "neutral");
