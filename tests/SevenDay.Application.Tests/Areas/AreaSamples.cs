using System.Text;
using SevenDay.Application.Areas;
using SevenDay.Application.Imports;
using SevenDay.Domain.Areas;
using SevenDay.Domain.Measures;
using SevenDay.TestKit;

namespace SevenDay.Application.Tests.Areas;

/// <summary>Indicators and facts as a programme lead would enter them.</summary>
internal static class AreaSamples
{
    private static int _next;

    internal static AreaIndicatorFields Share { get; } = new(
        "Readmitted", AreaTopic.HealthInequality, "%", Improvement.Decrease, "Discharges of adults", "Within 30 days", "Published table", "Medical director");

    internal static AreaIndicatorFields Minutes { get; } = Share with { Name = "Travel time", Topic = AreaTopic.TravelTime, Unit = "minutes" };

    internal static Task<string> DefineAsync(this TestPortal portal, AreaIndicatorFields fields) =>
        portal.SendAsync(new DefineAreaIndicator.Command($"indicator-{Interlocked.Increment(ref _next)}", fields), TestUser.ProgrammeLead);

    internal static async Task<(Guid System, Guid Locality, string Name)> AreasAsync(this TestPortal portal)
    {
        var number = Interlocked.Increment(ref _next);
        var system = await portal.SendAsync(new AddArea.Command($"System of facts {number}", AreaKind.System, null, null));
        return (system, await portal.SendAsync(new AddArea.Command($"Locality of facts {number}", AreaKind.Neighbourhood, system, 45_000)), $"Locality of facts {number}");
    }

    internal static AreaFactFields Fact(Guid area, string? value = null, string? numerator = null, string? denominator = null, string? group = null, int year = 2024) =>
        new(area, group, new DateOnly(year, 4, 1), $"{year}/{(year + 1) % 100}", numerator, denominator, value, null, false);

    internal static Task<Guid> SetAsync(this TestPortal portal, string indicator, AreaFactFields fact, SetAreaFact.Seen? corrects = null, TestUser? user = null) =>
        portal.SendAsync(new SetAreaFact.Command(indicator, fact, corrects), user ?? TestUser.ProgrammeLead);

    internal static Task<ImportReport> ImportAsync(this TestPortal portal, string rows, bool dryRun = false, string header = "indicator,area,group,period,period_words,numerator,denominator,value,source_note,illustrative") =>
        portal.SendAsync(new ImportAreaFacts.Command(new ImportFile("facts.csv", Encoding.UTF8.GetBytes(header + "\n" + rows)), dryRun), TestUser.ProgrammeLead);
}
