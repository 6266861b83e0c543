using System.Reflection;
using MediatR;
using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Audits.EntryFiles;
using SevenDay.Application.Audits.Templates.XlsForms;
using SevenDay.Application.Errors;
using SevenDay.Application.Services.Import;
using SevenDay.Application.Workstreams;
using SevenDay.TestKit;

namespace SevenDay.Data.Tests.Translation;

/// <summary>
/// Runs every query on the demonstration programme, with ids that are really there. Staged files are left out: only who staged one finds it. So is evidence: the demonstration has none.
/// </summary>
public sealed class QueryOnDataTests(EssexPortal portal) : IClassFixture<EssexPortal>
{
    private static readonly MethodInfo Set = typeof(DbContext).GetMethod(nameof(DbContext.Set), [])!;

    /// <summary>Ids that belong together: a thing and what it is part of.</summary>
    private static readonly string[] Owners = ["WorkstreamId", "AuditId", "OrganisationId"];

    private static readonly Type[] NothingToFind = [typeof(GetStagedFile.Query), typeof(PreviewXlsForm.Query), typeof(GetStagedEntries.Query), typeof(GetEvidenceFile.Query)];

    public static TheoryData<string> Queries => [.. SensibleRequests.Queries.Where(SensibleRequests.ReadsTheDatabase).Where(type => !NothingToFind.Contains(type)).Select(type => type.FullName!)];

    [Theory]
    [MemberData(nameof(Queries))]
    public async Task A_query_runs_on_the_demonstration(string name)
    {
        var query = SensibleRequests.Queries.Single(type => type.FullName == name);
        var found = 0;
        foreach (var filled in new[] { false, true })
            foreach (var id in await CandidatesAsync())
            {
                if (!await RunsAsync(SensibleRequests.Make(query, filled, name => Owners.Contains(name) ? id.Owner ?? id.Id : id.Id))) continue;
                found++;
                break;
            }

        found.ShouldBeGreaterThan(0, "none of the ids of the demonstration led to anything");
    }

    [Fact]
    public async Task A_query_that_only_SQLite_can_run_is_caught() =>
        await Should.ThrowAsync<InvalidOperationException>(() => portal.WithDbAsync(db => db.BankHolidays.Where(b => b.Date.DayOfWeek == DayOfWeek.Saturday).ToListAsync()));

    private async Task<bool> RunsAsync(object request)
    {
        try
        {
            await SendAsync((dynamic)request);
            return true;
        }
        catch (Exception exception) when (exception is NotFoundException or InvalidException)
        {
            return false;
        }
    }

    private async Task SendAsync<TResult>(IRequest<TResult> request) => await portal.SendAsync(request, TestUser.Administrator with { Id = Guid.CreateVersion7() });

    /// <summary>One id of every kind of thing there is.</summary>
    private Task<List<Candidate>> CandidatesAsync() => portal.WithDbAsync(async db =>
    {
        var ids = new List<Candidate>();
        foreach (var type in db.Model.GetEntityTypes().Where(t => !t.IsOwned() && t.FindProperty("Id")?.ClrType == typeof(Guid)))
        {
            var rows = (IQueryable<object>)Set.MakeGenericMethod(type.ClrType).Invoke(db, null)!;
            var owner = Array.Find(Owners, name => type.FindProperty(name) is not null);
            ids.AddRange(await rows.OrderBy(row => EF.Property<Guid>(row, "Id")).Take(1)
                .Select(row => new Candidate(EF.Property<Guid>(row, "Id"), owner == null ? null : EF.Property<Guid?>(row, owner))).ToListAsync());
        }
        // Values and notes are looked for beside the code of their measure.
        var measures = db.Measures.Where(m => m.Code == SensibleRequests.MeasureCode).Select(m => m.Id);
        ids.AddRange(await db.MeasureValues.Where(v => measures.Contains(v.MeasureId)).Take(1).Select(v => new Candidate(v.Id, null)).ToListAsync());
        ids.AddRange(await db.MeasureNotes.Where(n => measures.Contains(n.MeasureId)).Take(1).Select(n => new Candidate(n.Id, null)).ToListAsync());
        // Some pages are about the rounds of one template only.
        ids.AddRange(await db.Audits.OrderBy(a => a.Id).Select(a => new Candidate(a.Id, null)).ToListAsync());
        return ids;
    });

    private sealed record Candidate(Guid Id, Guid? Owner);
}
