using SevenDay.Web.Infrastructure.Pages;

namespace SevenDay.Web.Pages.Workstreams;

public static class WorkstreamLinks
{
    public const string New = "/workstreams/new";

    public static string Index(string? search = null, bool onlyLate = false, int page = 1) =>
        Links.To("/workstreams", ("search", search), ("onlyLate", onlyLate ? "true" : null), ("pageNumber", page > 1 ? page : null));

    public static string Details(Guid id) => $"/workstreams/{id}";

    public static string NewMilestone(Guid id) => $"/workstreams/{id}/milestones/new";

    public static string Move(Guid id, Guid milestone) => $"/workstreams/{id}/milestones/{milestone}/move";

    public static string Complete(Guid id, Guid milestone) => $"/workstreams/{id}/milestones/{milestone}/complete";

    public static string Replace(Guid id, Guid milestone) => $"/workstreams/{id}/milestones/{milestone}/replace";

    public static string Progress(Guid id) => $"/workstreams/{id}/progress";

    public static string NewAction(Guid id) => $"/workstreams/{id}/actions/new";

    public static string Action(Guid id, Guid action) => $"/workstreams/{id}/actions/{action}";

    /// <summary>A file that shows that an action is done.</summary>
    public static string Evidence(Guid id, Guid action, Guid file) => Links.To(Action(id, action), ("handler", "Evidence"), ("file", file));

    public static string ReopenAction(Guid id, Guid action) => $"/workstreams/{id}/actions/{action}/reopen";

    public static string CompleteAction(Guid id, Guid action) => $"/workstreams/{id}/actions/{action}/complete";

    /// <summary>The results of the round whose finding raised an action.</summary>
    public static string Finding(Guid audit) => $"/audits/{audit}/results";
}
