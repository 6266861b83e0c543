namespace SevenDay.Web.Charts;

/// <summary>What a point says. Each has its own shape as well as its own colour.</summary>
public static class PointKind
{
    public const string Common = "common";
    public const string Improvement = "improvement";
    public const string Concern = "concern";
    public const string Neutral = "neutral";

    public static readonly string[] All = [Common, Improvement, Concern, Neutral];

    public static string InWords(string kind) => kind switch
    {
        Improvement => "Improvement",
        Concern => "Concern",
        Neutral => "Special cause, no direction",
        _ => "Common cause",
    };
}
