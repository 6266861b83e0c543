namespace SevenDay.Web.Pages.Engagement;

public static class EngagementLinks
{
    public const string Index = "/engagement";
}
