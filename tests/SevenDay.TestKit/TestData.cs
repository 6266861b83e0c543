using SevenDay.Domain.Hours;
using SevenDay.Domain.Organisations;
using SevenDay.Domain.Services;

namespace SevenDay.TestKit;

/// <summary>Makes things that are right, so that a test says only what matters to it.</summary>
public static class TestData
{
    private static int _next;

    public static Organisation AnOrganisation(string? odsCode = null) =>
        new($"Test organisation {Interlocked.Increment(ref _next)}", OrganisationKind.AcuteTrust, odsCode ?? $"T{_next:0000}");

    public static Service AService(Organisation organisation, string? name = null, string? week = null)
    {
        var service = new Service(organisation.Id, name ?? $"Test service {Interlocked.Increment(ref _next)}", "Acute medicine", Setting.Acute, "Main site");
        if (week is not null) service.DeclareHours(Declared(week));
        return service;
    }

    /// <param name="days">Monday to Sunday separated by “|”, each as in the CSV file: “08:00-18:00|…|closed”.</param>
    public static HoursDeclaration Declared(string days, string effectiveFrom = "2026-01-01") => new(
        new WeekPattern([.. days.Split('|').Select(DayHours.Parse)]),
        BankHolidayRule.AsSunday, null, DateOnly.Parse(effectiveFrom), HoursStatus.Actual, "Test", "Test", FixedTime.Start.UtcDateTime);
}
