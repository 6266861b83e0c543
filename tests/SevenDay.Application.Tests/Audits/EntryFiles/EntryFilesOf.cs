using System.Text;
using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Audits;
using SevenDay.Application.Audits.EntryFiles;
using SevenDay.Application.Imports;
using SevenDay.Application.Security;
using SevenDay.TestKit;

namespace SevenDay.Application.Tests.Audits.EntryFiles;

internal static class EntryFilesOf
{
    internal const string Header = "organisation_ods,case_ref,specialty,clock,clock_start,excluded,reviewed,first_review,reviews_due,reviews_done";

    internal static string Row(this AuditRound round, string reference, string reviewed = "20:00") =>
        $"{round.Code},{reference},Acute medicine,Admission,2026-11-12 09:00,no,yes,2026-11-12 {reviewed},1,1";

    internal static ImportFile File(params string[] lines) => new("cases.csv", Encoding.UTF8.GetBytes(string.Join('\n', lines)));

    /// <summary>A programme lead whose account exists, so that files can be kept for them.</summary>
    internal static TestUser Lead(this AuditRound round) => new(Roles.ProgrammeLead, round.AuditorId);

    internal static Task<StageEntryFile.Result> StageAsync(this TestPortal portal, AuditRound round, ImportFile file) =>
        portal.SendAsync(new StageEntryFile.Command(round.Id, file), round.Lead());

    internal static async Task<ConfirmEntries.Result> ConfirmAsync(this TestPortal portal, AuditRound round, Guid file)
    {
        var seen = await portal.SendAsync(new GetStagedEntries.Query(round.Id, file), round.Lead());
        return await portal.SendAsync(new ConfirmEntries.Command(round.Id, file, seen.Fingerprint), round.Lead());
    }

    internal static async Task<byte[]> ExportAsync(
        this TestPortal portal, Guid round, EntryFileFormat format = EntryFileFormat.Csv, EntryFilter show = EntryFilter.All, ICurrentUser? user = null) =>
        await (await portal.SendAsync(new ExportEntries.Query(round, show, format), user ?? TestUser.ProgrammeLead)).ToArrayAsync();

    internal static async Task<string[]> LinesAsync(this TestPortal portal, Guid round, EntryFilter show = EntryFilter.All, ICurrentUser? user = null) =>
        Encoding.UTF8.GetString(await portal.ExportAsync(round, show: show, user: user)).TrimStart('\uFEFF').Split("\r\n", StringSplitOptions.RemoveEmptyEntries);

    internal static Task<Guid> EntryAsync(this TestPortal portal, AuditRound round, string reference) =>
        portal.WithDbAsync(db => db.AuditEntries.Where(e => e.AuditId == round.Id && e.Reference == reference).Select(e => e.Id).SingleAsync());
}
