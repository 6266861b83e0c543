using SevenDay.Application.Workstreams;
using SevenDay.Web.Infrastructure.Pages;

namespace SevenDay.Web.Pages.Workstreams.Risks;

public static class RiskLinks
{
    public static string Index(RiskFilter? filter = null, int page = 1) => To(filter ?? new RiskFilter(), ("pageNumber", page > 1 ? page : null));

    /// <summary>The same risks as a file.</summary>
    public static string File(RiskFilter filter) => To(filter, ("handler", "File"));

    public static string OfWorkstream(Guid workstream) => Index(new RiskFilter(Workstream: workstream, State: RiskState.All));

    public static string New(Guid workstream) => $"/workstreams/{workstream}/risks/new";

    public static string Details(Guid id) => $"/workstreams/risks/{id}";

    public static string Review(Guid id) => $"/workstreams/risks/{id}/review";

    public static string Close(Guid id) => $"/workstreams/risks/{id}/close";

    public static string Reopen(Guid id) => $"/workstreams/risks/{id}/reopen";

    private static string To(RiskFilter filter, (string, object?) last) => Links.To(
        "/workstreams/risks", ("search", filter.Search), ("workstream", filter.Workstream), ("state", filter.State == RiskState.Open ? null : filter.State),
        ("probability", filter.Probability), ("impact", filter.Impact), last);
}
