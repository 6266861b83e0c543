using SevenDay.Web.Infrastructure.Pages;

namespace SevenDay.Web.Pages.WeekendEffect;

public static class WeekendEffectLinks
{
    public static string Index(string? measure = null, string? organisation = null) =>
        Links.To("/weekend-effect", ("measure", measure), ("organisation", organisation));
}
