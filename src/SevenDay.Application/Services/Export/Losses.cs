namespace SevenDay.Application.Services.Export;

/// <summary>What a format cannot say of the services chosen, in sentences.</summary>
internal static class Losses
{
    private const string OnlyToday = "which are left out: the file has the hours in force today";

    private static readonly string[] NotSaid =
        ["How much space a service has now is left out, and so is which service a function belongs to: its name begins with that of the service."];

    /// <param name="ahead">Whether planned and later hours were asked for as well.</param>
    internal static IReadOnlyList<string> Of(ExportFormat format, ExportFacts facts, bool ahead) => [.. Counted(format, ahead && format.HasStatus() ? facts with { Ahead = 0 } : facts).Where(l => l.Count > 0).Select(InWords), .. Always(format, ahead)];

    private static string InWords((int Count, string What, string Then) loss) =>
        $"{loss.Count:N0} {(loss.Count == 1 ? "service has" : "services have")} {loss.What}, {loss.Then}.";

    private static IEnumerable<(int Count, string What, string Then)> Counted(ExportFormat format, ExportFacts facts) => format switch
    {
        ExportFormat.Csv or ExportFormat.Xlsx =>
        [
            (facts.Closures, "closures on single dates", "for which there is no column"),
            (facts.OtherHours, "other hours on single dates", "for which there is no column"),
            (facts.Ahead, "planned or later hours", OnlyToday),
        ],
        ExportFormat.Fhir =>
        [
            (facts.Overnight, "hours past midnight", "which are split in two at midnight: R4 knows no opening that goes on the next day"),
            (facts.BankHolidays, "a bank holiday rule", "which stands in availabilityExceptions as words only"),
            (facts.OtherHours, "other hours on single dates", "which stand in availabilityExceptions as words only"),
            .. Modes(facts, "which stand in comment as words only"),
            (facts.Ahead, "planned or later hours", OnlyToday),
        ],
        ExportFormat.OpenReferral =>
        [
            (facts.Services - facts.WithHours, "no hours in force", "and so no row"),
            (facts.Overnight, "hours past midnight", "which are split in two at midnight"),
            (facts.BankHolidays, "a bank holiday rule", "which a schedule cannot say: the rows hold on bank holidays too"),
            (facts.Closures + facts.OtherHours, "exceptions on single dates", "which a weekly rule cannot leave out"),
            .. Modes(facts, "which look like hours on site"),
            (facts.Ahead, "planned or later hours", OnlyToday),
        ],
        ExportFormat.Calendar =>
        [
            (facts.Services - facts.WithHours, "no hours in force", "and so no event"),
            (facts.BankHolidaysNotStated, "no bank holiday rule", "and so no event on bank holidays, as if they were closed"),
            .. Modes(facts, "which stand in the description as words only"),
            (facts.Ahead, "planned or later hours", OnlyToday),
        ],
        _ =>
        [
            (facts.Services - facts.Public, "not been made public", "and are left out"),
            .. Modes(facts, "which schema.org cannot tell from hours on site"),
            (facts.BankHolidaysNotStated, "no bank holiday rule", "and are shown as closed then"),
            (facts.Ahead, "planned or later hours", OnlyToday),
        ],
    };

    private static IEnumerable<(int, string, string)> Modes(ExportFacts facts, string then) =>
        [(facts.OnCall, "on-call hours", then), (facts.Remote, "hours by telephone or video", then)];

    private static IEnumerable<string> Always(ExportFormat format, bool ahead) => format switch
    {
        ExportFormat.Csv or ExportFormat.Xlsx =>
        [
            "Earlier hours, and who declared and confirmed them, are left out.", .. NotSaid,
            .. ahead ? ["The import takes one row for each service: before you import the file again, keep the row of each service that you want to change."] : Array.Empty<string>(),
        ],
        ExportFormat.Fhir =>
        [
            "A time of day cannot be 24:00: an opening until midnight ends at 23:59:59, and 24 hours are allDay.",
            "Times have no time zone: they are local time in England.",
            "From when the hours hold, and whether a service may be shown to the public, is left out.",
            .. NotSaid,
        ],
        ExportFormat.OpenReferral =>
        [
            "Services are named by their id only: names, places and organisations are in other tables of the standard.",
            "A time cannot be 24:00: an opening until midnight ends at 23:59 with “Closes at midnight” in its description.",
            "Times are local time in England, without an offset: a fixed offset would be wrong for half of the year.",
        ],
        ExportFormat.Calendar =>
        [
            "Bank holidays and dates are worked out for the next two years, and the events end there.",
            "Specialty, setting and organisation are words in the description.",
        ],
        _ =>
        [
            "Bank holidays and dates are worked out for the next two years.",
            "24 hours are written as 00:00 to 23:59, as schema.org has no other way.",
            "Specialty and setting are left out.",
        ],
    };
}
