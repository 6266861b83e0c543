namespace SevenDay.Web.Pages.Assessments.Editions;

public static class EditionLinks
{
    public const string Index = "/assessments/editions";

    public static string Details(Guid id) => $"/assessments/editions/{id}";

    public static string Copy(Guid id) => $"/assessments/editions/{id}/copy";

    public static string Current(Guid id) => $"/assessments/editions/{id}/current";

    public static string Add(Guid id) => $"/assessments/editions/{id}/add";

    public static string Standard(Guid id) => $"/assessments/editions/standards/{id}";

    public static string Remove(Guid id) => $"/assessments/editions/standards/{id}/remove";
}
