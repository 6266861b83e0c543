namespace SevenDay.Domain.Areas;

/// <summary>The people of an area that a figure is about: all of them, a fifth by deprivation, or a named group.</summary>
public static class AreaGroup
{
    /// <summary>Everybody in the area.</summary>
    public const string Whole = "";

    public const string MostDeprived = "1";

    public const string LeastDeprived = "5";

    public const int Longest = 60;

    /// <summary>Whether it is one of the fifths, 1 the most deprived.</summary>
    public static bool IsFifth(string group) => group is [>= '1' and <= '5'];

    /// <summary>Why the words name no group, as a sentence; none when they do.</summary>
    public static string? ProblemWith(string group)
    {
        var trimmed = group.Trim();
        if (trimmed.Length > Longest) return $"Shorten the group to {Longest} characters or fewer.";
        return trimmed.Length > 0 && trimmed.All(c => char.IsAsciiDigit(c) || c is '-' or '.') && !IsFifth(trimmed)
            ? "Fifths go from 1, the most deprived, to 5, the least deprived. Leave the group empty for the whole area." : null;
    }

    /// <summary>“Whole area”, “Fifth 1, most deprived”, or the name.</summary>
    public static string InWords(string group) => group switch
    {
        Whole => "Whole area",
        MostDeprived => "Fifth 1, most deprived",
        LeastDeprived => "Fifth 5, least deprived",
        _ => IsFifth(group) ? $"Fifth {group}" : group,
    };
}
