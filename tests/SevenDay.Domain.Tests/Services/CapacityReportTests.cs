using SevenDay.Domain.Services;

namespace SevenDay.Domain.Tests.Services;

public class CapacityReportTests
{
    private static readonly DateTime Noon = new(2026, 11, 21, 12, 0, 0, DateTimeKind.Utc);

    [Fact]
    public void A_report_holds_for_24_elapsed_hours() => CapacityReport.CurrentSince(Noon).ShouldBe(Noon.AddDays(-1));

    [Fact]
    public void A_report_sent_twice_says_the_same()
    {
        var report = Report(" Two beds ");

        report.Note.ShouldBe("Two beds");
        report.Says(CapacityState.Amber, "Two beds", "Test editor").ShouldBeTrue();
        report.Says(CapacityState.Red, "Two beds", "Test editor").ShouldBeFalse();
        report.Says(CapacityState.Amber, null, "Test editor").ShouldBeFalse();
        report.Says(CapacityState.Amber, "Two beds", "Another").ShouldBeFalse();
        Report(" ").Says(CapacityState.Amber, null, "Test editor").ShouldBeTrue();
    }

    [Fact]
    public void A_note_is_short() => Should.Throw<DomainRuleException>(() => Report(new string('a', 201)));

    private static CapacityReport Report(string note) => new(Guid.CreateVersion7(), 1, CapacityState.Amber, note, "Test editor", Noon);
}
