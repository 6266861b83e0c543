namespace SevenDay.Web.Pages.Reports;

public static class ReportLinks
{
    public const string Index = "/reports";
}
