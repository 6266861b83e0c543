namespace SevenDay.Web.Pages.Help;

public static class HelpLinks
{
    public const string Index = "/help";
}
