namespace SevenDay.Application.Services;

/// <summary>Where hours come from, as it is written beside them.</summary>
public static class HoursSources
{
    public const string Illustrative = "Illustrative";

    public const string Typed = "Entered in the portal";

    public const string WhatIf = "What-if of a pathway";
}
