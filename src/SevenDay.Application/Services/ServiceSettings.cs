using SevenDay.Domain.Services;

namespace SevenDay.Application.Services;

/// <summary>The settings a service can be in, by name, for choosing one.</summary>
public static class ServiceSettings
{
    public static IReadOnlyList<string> Names { get; } = Enum.GetNames<Setting>();

    /// <summary>“MentalHealth” is “Mental health”.</summary>
    public static string InWords(string name) => string.Concat(name.Select((letter, at) => at > 0 && char.IsUpper(letter) ? " " + char.ToLowerInvariant(letter) : letter.ToString()));

    internal static Setting? Read(string? name) =>
        Names.FirstOrDefault(n => string.Equals(n, name, StringComparison.OrdinalIgnoreCase)) is { } known ? Enum.Parse<Setting>(known) : null;
}
