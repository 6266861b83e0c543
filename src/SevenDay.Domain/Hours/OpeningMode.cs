namespace SevenDay.Domain.Hours;

/// <summary>How a service is there during an opening.</summary>
public enum OpeningMode
{
    OnSite,
    OnCall,

    /// <summary>By telephone or video.</summary>
    Remote,
}

/// <summary>The modes as they are written and read.</summary>
public static class OpeningModes
{
    /// <summary>Words that follow the times of a period: “on call”. Empty on site, which is what is meant when nothing is said.</summary>
    public static string ToWords(this OpeningMode mode) => mode switch
    {
        OpeningMode.OnCall => "on call",
        OpeningMode.Remote => "by telephone or video",
        _ => "",
    };

    internal static string ToText(this OpeningMode mode) => mode switch
    {
        OpeningMode.OnCall => " on call",
        OpeningMode.Remote => " remote",
        _ => "",
    };

    /// <summary>The words as they stand after times: “ (on call)”; empty on site.</summary>
    public static string InBrackets(this OpeningMode mode) => mode == OpeningMode.OnSite ? "" : $" ({mode.ToWords()})";
}
