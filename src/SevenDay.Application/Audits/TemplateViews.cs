namespace SevenDay.Application.Audits;

/// <summary>Templates that ship with the portal and have a page of results of their own, by code.</summary>
public static class TemplateViews
{
    public const string DischargeChain = "weekend-discharge-chain", FridayCheck = "friday-handover-check";
}
