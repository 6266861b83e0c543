using SevenDay.Application.Audits;
using SevenDay.Application.Audits.EntryFiles;
using SevenDay.Domain.Audits;
using SevenDay.Web.Infrastructure.Pages;

namespace SevenDay.Web.Pages.Audits;

public static class AuditLinks
{
    public static string Index(string? search = null, AuditState? state = null, int page = 1) =>
        Links.To("/audits", ("search", search), ("state", state), ("pageNumber", page > 1 ? page : null));

    /// <param name="like">A round to plan another like.</param>
    /// <param name="target">Entries wanted from each organisation.</param>
    public static string New(Guid? like = null, int? target = null) => Links.To("/audits/new", ("like", like), ("target", target));

    public static string SampleSize() => "/audits/sample-size";

    public static string Calendar(int? year = null) => Links.To("/audits/calendar", ("year", year));

    public static string Edit(Guid id) => $"/audits/{id}/edit";

    public static string SignOff(Guid id) => $"/audits/{id}/sign-off";

    public static string BlankForm(Guid id) => $"/audits/{id}/form";

    public static string Details(Guid id) => $"/audits/{id}";

    public static string Change(Guid id, StateChange change) => $"/audits/{id}/{change.ToString().ToLowerInvariant()}";

    public static string Results(Guid id, WeekParts week = WeekParts.SevenDay) => Links.To($"/audits/{id}/results", ("week", week == WeekParts.SevenDay ? null : week));

    public static string ResultsFile(Guid id, WeekParts week) => Links.To($"/audits/{id}/results.csv", ("week", week == WeekParts.SevenDay ? null : week));

    /// <param name="id">The round.</param>
    /// <param name="pathway">Whose steps stand beside the links of the chain.</param>
    public static string Discharges(Guid id, Guid? pathway = null) => Links.To($"/audits/{id}/discharges", ("pathway", pathway));

    public static string Friday(Guid id) => $"/audits/{id}/friday";

    public static string Trend(Guid id) => $"/audits/{id}/trend";

    /// <param name="id">The round.</param>
    /// <param name="show">Which of its cases.</param>
    /// <param name="page">From 1.</param>
    /// <param name="criterion">Of the missed cases, only those that missed the criterion with this key.</param>
    public static string Entries(Guid id, EntryFilter show = EntryFilter.All, int page = 1, string? criterion = null) =>
        Links.To($"/audits/{id}/entries", ("show", show == EntryFilter.All ? null : show), ("criterion", criterion), ("pageNumber", page > 1 ? page : null));

    /// <summary>What the list shows, as a file.</summary>
    public static string ExportEntries(Guid id, EntryFilter show, EntryFileFormat format) =>
        Links.To($"/audits/{id}/entries/export", ("format", format), ("show", show == EntryFilter.All ? null : show));

    public static string ImportEntries(Guid id) => $"/audits/{id}/entries/import";

    public static string CheckEntries(Guid id, Guid file) => $"/audits/{id}/entries/import/{file}";

    public static string Entry(Guid id, Guid entry) => $"/audits/{id}/entries/{entry}";

    public static string CorrectEntry(Guid id, Guid entry) => $"/audits/{id}/entries/{entry}/correct";

    /// <param name="id">The round.</param>
    /// <param name="organisation">The organisation the case belongs to; chosen on the page when none is given.</param>
    /// <param name="kept">Answers that the last case leaves for the next, by question key.</param>
    public static string NewEntry(Guid id, Guid? organisation = null, IEnumerable<KeyValuePair<string, string>>? kept = null) =>
        Links.To($"/audits/{id}/entries/new", [("organisation", organisation), .. (kept ?? []).Select(k => (k.Key, (object?)k.Value))]);

    /// <summary>The same form for a tablet, which keeps it and what is typed when there is no connection.</summary>
    public static string Capture(Guid id, Guid? organisation = null) => Links.To($"/audits/{id}/capture", ("organisation", organisation));

    public static string OnThisDevice() => "/audits/device";

    /// <summary>What no action was raised from yet, in all rounds.</summary>
    public const string PoorResults = "/audits/poor-results";

    public static string DismissFinding(Guid id, string criterion) => Links.To($"/audits/{id}/findings/dismiss", ("criterion", criterion));

    /// <summary>What became of the findings of the round before.</summary>
    public static string Effect(Guid id) => $"/audits/{id}/effect";

    public static string NewFinding(Guid id, string criterion) => Links.To($"/audits/{id}/findings/new", ("criterion", criterion));
}

/// <summary>What can be done to a round.</summary>
public enum StateChange
{
    Open,
    Close,
    Reopen,
    Discard,
}
