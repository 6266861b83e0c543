using SevenDay.Domain.Audits;
using SevenDay.Domain.Hours;

namespace SevenDay.Domain.Tests.Audits;

public class AuditDayTests
{
    [Theory]
    [InlineData("2026-07-03T22:59:00Z", DayType.Weekday, AuditDay.Friday)]
    [InlineData("2026-07-03T23:00:00Z", DayType.Saturday, AuditDay.Saturday)]
    [InlineData("2026-11-15T23:59:00Z", DayType.Sunday, AuditDay.Sunday)]
    [InlineData("2026-11-16T00:00:00Z", DayType.Weekday, AuditDay.Monday)]
    [InlineData("2026-12-25T12:00:00Z", DayType.BankHoliday, AuditDay.BankHoliday)]
    public void An_entry_counts_under_its_local_day(string utc, DayType kind, AuditDay day) =>
        AuditDays.Of(DateTime.Parse(utc, null, System.Globalization.DateTimeStyles.AdjustToUniversal), kind).ShouldBe(day);

    [Theory]
    [InlineData(" Acute Medicine ", "acute medicine")]
    [InlineData("  ", null)]
    [InlineData(null, null)]
    public void Groups_that_differ_in_case_or_spaces_are_one(string? stated, string? key) => SpecialtySummary.KeyOf(stated).ShouldBe(key);
}
