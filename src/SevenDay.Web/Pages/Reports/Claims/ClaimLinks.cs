using SevenDay.Application.Claims;
using SevenDay.Domain.Claims;
using SevenDay.Web.Infrastructure.Pages;

namespace SevenDay.Web.Pages.Reports.Claims;

public static class ClaimLinks
{
    public const string New = "/reports/claims/new";

    public static string Index(string? search = null, ClaimState? state = null, bool withdrawn = false, int page = 1) =>
        Links.To("/reports/claims", ("search", search), ("state", state), ("withdrawn", withdrawn ? "true" : null), ("pageNumber", page > 1 ? page : null));

    public static string Details(Guid id) => $"/reports/claims/{id}";

    public static string Edit(Guid id) => $"/reports/claims/{id}/edit";

    public static string Withdraw(Guid id) => $"/reports/claims/{id}/withdraw";

    /// <summary>The chart or the round that a claim is held against; none before the first round.</summary>
    public static string? Evidence(ClaimItem claim) =>
        claim.MeasureCode is { } code ? Measures.MeasureLinks.Details(code, claim.OdsCode, claim.Days) : claim.AuditId is { } audit ? $"/audits/{audit}/results" : null;
}
