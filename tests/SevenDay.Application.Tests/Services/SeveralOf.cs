using SevenDay.Application.Services;
using SevenDay.Domain.Organisations;
using SevenDay.Domain.Services;
using SevenDay.TestKit;

namespace SevenDay.Application.Tests.Services;

/// <summary>Services of one organisation with hours that nobody has confirmed for long.</summary>
internal static class SeveralOf
{
    internal const string NineToFive = "09:00-17:00|09:00-17:00|09:00-17:00|09:00-17:00|09:00-17:00|closed|closed";

    internal static async Task<(Organisation Organisation, IReadOnlyList<Service> Services)> StaleServicesAsync(this TestPortal portal, params string[] names)
    {
        var organisation = TestData.AnOrganisation();
        var services = names.Select(name => TestData.AService(organisation, name, NineToFive)).ToList();
        foreach (var service in services) service.Confirm(FixedTime.Start.UtcDateTime.AddDays(-200), "Test");
        await portal.AddAsync([organisation, .. services]);
        return (organisation, services);
    }

    internal static SeenService Seen(this Service service, long version = 1) => new(service.Id, version);
}
