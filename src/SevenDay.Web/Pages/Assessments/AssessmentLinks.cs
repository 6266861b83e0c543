using SevenDay.Application.Assessments;
using SevenDay.Web.Infrastructure.Pages;

namespace SevenDay.Web.Pages.Assessments;

public static class AssessmentLinks
{
    public const string New = "/assessments/new";

    public const string Standards = "/assessments/standards";

    public static string Index(Guid? organisation = null, string? specialty = null, AssessmentState? state = null, string? edition = null, int page = 1) => Links.To(
        "/assessments", ("organisation", organisation), ("specialty", specialty), ("state", state), ("edition", edition), ("pageNumber", page > 1 ? page : null));

    public static string Details(Guid id) => $"/assessments/{id}";

    public static string Specialty(Guid id) => $"/assessments/{id}/specialty";

    public static string Standard(Guid id, int number) => $"/assessments/{id}/standards/{number}";

    public static string Approve(Guid id) => $"/assessments/{id}/approve";

    public static string Record(Guid id, int record) => $"/assessments/{id}/records/{record}";

    public static string Compare(Guid id, int record = 1) => $"/assessments/{id}/compare/{record}";

    public static string Return(Guid? organisation = null, string? edition = null) => Links.To("/assessments/return", ("organisation", organisation), ("edition", edition));

    public static string Results(Guid audit) => $"/audits/{audit}/results";
}
