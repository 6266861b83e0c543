using SevenDay.Web.Infrastructure.Pages;

namespace SevenDay.Web.Pages.Availability;

public static class AvailabilityLinks
{
    public static string Index(string? area = null, string? organisation = null, string? specialty = null) =>
        Links.To("/availability", ("area", area), ("organisation", organisation), ("specialty", specialty));
}
