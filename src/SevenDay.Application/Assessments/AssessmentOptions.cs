using System.Globalization;
using SevenDay.Domain.Assessments;

namespace SevenDay.Application.Assessments;

/// <summary>The section “Assessments” of the configuration.</summary>
public sealed class AssessmentOptions
{
    public const string Section = "Assessments";

    private static readonly string[] QuarterEnds = ["03-31", "06-30", "09-30", "12-31"];

    /// <summary>Ways of providing a test or an intervention that count as met; on site, off site by formal arrangement and a mix of the two when none is named.</summary>
    public List<Provision>? CountsAsMet { get; set; }

    public WindowOptions Window { get; set; } = new();

    internal ProvisionScoring Scoring => new((CountsAsMet is { Count: > 0 } ways ? ways : [Provision.OnSite, Provision.OffSiteFormal, Provision.Mix]).ToHashSet());

    /// <summary>None when records can be approved on any day.</summary>
    internal ApprovalWindow? ApprovalWindow => Window.Enabled ? new ApprovalWindow([.. DatesOf(Window).Select(date => date!.Value)], Window.Days) : null;

    /// <summary>What is wrong with the settings, for the log of a start that fails; none when nothing is.</summary>
    public static bool AreSound(AssessmentOptions options) =>
        options.Window.Days is >= 1 and <= 92 && DatesOf(options.Window).All(date => date is not null);

    private static IEnumerable<DayOfYear?> DatesOf(WindowOptions window) => (window.Dates is { Count: > 0 } dates ? dates : [.. QuarterEnds]).Select(text =>
        DateOnly.TryParseExact("2024-" + text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? new DayOfYear(day.Month, day.Day) : (DayOfYear?)null);

    public sealed class WindowOptions
    {
        /// <summary>Whether records after the baseline keep to the window.</summary>
        public bool Enabled { get; set; } = true;

        /// <summary>Days of the year as MM-dd; the ends of the quarters when none is named.</summary>
        public List<string>? Dates { get; set; }

        /// <summary>How many days before each date the window opens.</summary>
        public int Days { get; set; } = 14;
    }
}
