using SevenDay.Web.Infrastructure.Pages;

namespace SevenDay.Web.Pages.Engagement;

public static class EngagementLinks
{
    public const string Index = "/engagement", NewWorkshop = "/engagement/workshops/new";

    public static string Workshops(int page = 1) => Links.To("/engagement/workshops", ("pageNumber", page > 1 ? page : null));

    public static string Workshop(Guid id) => $"/engagement/workshops/{id}";

    /// <summary>The box, to write into.</summary>
    /// <param name="id">The workshop.</param>
    /// <param name="sent">Whether a note has just been put in.</param>
    public static string Box(Guid id, bool sent = false) => Links.To($"/engagement/workshops/{id}/box", ("sent", sent ? true : null));

    public static string Notes(Guid id, bool unsorted = false, int page = 1) =>
        Links.To($"/engagement/workshops/{id}/notes", ("unsorted", unsorted ? true : null), ("pageNumber", page > 1 ? page : null));
}
