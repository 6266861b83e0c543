using SevenDay.Application.Pathways;
using SevenDay.Domain.Services;
using SevenDay.TestKit;

namespace SevenDay.Application.Tests.Pathways;

/// <summary>Pathways and services of a test's own.</summary>
internal static class PathwaysOf
{
    internal const string Always = "24h|24h|24h|24h|24h|24h|24h";
    internal const string Office = "09:00-17:00|09:00-17:00|09:00-17:00|09:00-17:00|09:00-17:00|09:00-13:00|closed";
    internal const string Daily = "08:00-20:00|08:00-20:00|08:00-20:00|08:00-20:00|08:00-20:00|08:00-20:00|08:00-20:00";
    private static int _next;

    internal static Task<Guid> PathwayAsync(this TestPortal portal, params (string Name, Guid[] Services)[] steps) =>
        portal.SendAsync(new AddPathway.Command($"Pathway {Interlocked.Increment(ref _next)}", null, [.. steps.Select(s => new StepInput(s.Name, s.Services))]));

    internal static async Task<Guid> ServiceAsync(this TestPortal portal, string? week, Action<Service>? then = null)
    {
        var organisation = TestData.AnOrganisation();
        var service = TestData.AService(organisation, week: week);
        then?.Invoke(service);
        await portal.AddAsync(organisation, service);
        return service.Id;
    }
}
