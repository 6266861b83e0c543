namespace SevenDay.Web.Pages.Accessibility;

public static class AccessibilityLinks
{
    public const string Index = "/accessibility";
}
