namespace SevenDay.Web.Pages.Audits;

/// <summary>What the page says before the state of a round changes.</summary>
public static class StateChangeWords
{
    public static string Question(this StateChange change) => change switch
    {
        StateChange.Open => "Open this round?",
        StateChange.Close => "Close this round?",
        StateChange.Discard => "Discard this round?",
        _ => "Open this round again?",
    };

    public static string Consequence(this StateChange change) => change switch
    {
        StateChange.Open => "Its auditors can log entries from now on. What the round asks cannot be changed any more.",
        StateChange.Close => "Nobody can log entries any more. The results stay as they are. You can open it again.",
        StateChange.Discard => "It is taken away with what was planned of it. No entry is lost: none has been logged.",
        _ => "Its auditors can log entries again, and its results change with them.",
    };

    public static string Button(this StateChange change) => change switch
    {
        StateChange.Open => "Open the round",
        StateChange.Close => "Close the round",
        StateChange.Discard => "Discard the round",
        _ => "Open it again",
    };
}
