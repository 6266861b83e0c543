using SevenDay.Application.Services;
using SevenDay.Domain.Organisations;
using SevenDay.TestKit;

namespace SevenDay.Application.Tests.Services;

/// <summary>Services made by the use cases themselves.</summary>
internal static class Make
{
    internal static AddService.Command Add(Organisation organisation, string name) => new(organisation.Id, name, "Acute medicine", "Acute", "Main site", "ss0 0ry", false);

    internal static DescribeService.Command Describe(Guid id, long version, string name) => new(id, version, name, "Acute medicine", "Acute", null, null, true);

    internal static async Task<Guid> AServiceAsync(this TestPortal portal, string name) => await portal.SendAsync(Add(await portal.AnOrganisationAsync(), name));

    internal static async Task<Organisation> AnOrganisationAsync(this TestPortal portal)
    {
        var organisation = TestData.AnOrganisation();
        await portal.AddAsync(organisation);
        return organisation;
    }

    internal static (string Words, string Why) OnDay(GetService.Result service, DateOnly day) =>
        service.SpecialDays.Where(d => d.Date == day).Select(d => (d.Words, d.Why)).Single();
}
