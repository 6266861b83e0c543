namespace SevenDay.Web.Pages.Assessments;

public static class AssessmentLinks
{
    public const string Index = "/assessments";

    public static string Results(Guid audit) => $"/audits/{audit}/results";
}
