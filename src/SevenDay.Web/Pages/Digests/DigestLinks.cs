using SevenDay.Web.Infrastructure.Pages;

namespace SevenDay.Web.Pages.Digests;

public static class DigestLinks
{
    public const string Choose = "/account/digest";
    public const string Preview = "/account/digest/preview";

    public static string Deliveries(bool onlyProblems = false, int page = 1) =>
        Links.To("/admin/digests", ("onlyProblems", onlyProblems ? "true" : null), ("pageNumber", page > 1 ? page : null));
}
