using System.Globalization;
using SevenDay.Domain.Assessments;

namespace SevenDay.Application.Assessments;

/// <summary>What the answers are called, on pages and in files alike.</summary>
public static class AssessmentWords
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    public static string Of(Attainment? value) => value switch
    {
        Attainment.Met => "met",
        Attainment.Partly => "partly met",
        Attainment.NotMet => "not met",
        Attainment.NotApplicable => "not applicable",
        _ => "not answered",
    };

    public static string Of(Provision? value) => value switch
    {
        Provision.OnSite => "on site",
        Provision.OffSiteFormal => "off site by formal arrangement",
        Provision.OffSiteInformal => "off site without formal arrangement",
        Provision.Mix => "mix of on site and off site by formal arrangement",
        Provision.No => "no",
        Provision.NotApplicable => "not applicable",
        _ => "not answered",
    };

    public static string Of(DailyRounds? value) => value switch
    {
        DailyRounds.EveryWardEveryDay => "yes, every ward on every day",
        DailyRounds.SomeWardsOrDays => "some wards or some days",
        DailyRounds.No => "no",
        _ => "not answered",
    };

    public static string Of(NetworkService value) => value switch
    {
        NetworkService.Stroke => "Stroke",
        NetworkService.StemiHeartAttack => "STEMI heart attack",
        NetworkService.MajorTrauma => "Major trauma",
        NetworkService.EmergencyVascular => "Emergency vascular",
        _ => "Paediatric intensive care",
    };

    public static string Of(AssessmentState value) => value switch
    {
        AssessmentState.InProgress => "In progress",
        AssessmentState.ReadyToApprove => "Ready to approve",
        AssessmentState.Approved => "Approved",
        _ => "Changed since approval",
    };

    /// <summary>“Weekend: not met then, partly met now. Better.”</summary>
    public static string Change(string part, Attainment? then, Attainment? now)
    {
        if (then == now) return $"{part}: {Of(now)}, as then.";
        var change = (Rank(then), Rank(now)) is ({ } before, { } after) ? after > before ? " Better." : " Worse." : "";
        return $"{part}: {Of(then)} then, {Of(now)} now.{change}";
    }

    /// <summary>“Baseline” or “Record 2”.</summary>
    public static string Record(int number) => number == 1 ? "Baseline" : $"Record {number}";

    internal static string Date(DateOnly day) => day.ToString("d MMMM yyyy", English);

    private static int? Rank(Attainment? value) => value switch { Attainment.NotMet => 0, Attainment.Partly => 1, Attainment.Met => 2, _ => null };
}
