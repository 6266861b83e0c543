namespace SevenDay.Web.Pages.Assessments.Standards;

public static class StandardLinks
{
    public const string Index = "/assessments/standards";
}
