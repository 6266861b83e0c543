using SevenDay.Application.Audits.EntryFiles;
using SevenDay.Application.Imports;
using SevenDay.Domain.Audits;

namespace SevenDay.Application.Audits;

/// <summary>The rows of a file of entries as they are read: those that are right as drafts, the others as problems.</summary>
internal sealed class EntryRows(
    Audit audit, TemplateContent content, IReadOnlyList<AuditBody> bodies, ILookup<Guid, NamedService> services, DateTime? latest)
{
    private readonly Dictionary<Guid, EntryReader> _readers = [];

    internal Audit Audit => audit;

    internal TemplateContent Content => content;

    internal List<(CsvRow Row, EntryDraft Draft)> Drafts { get; } = [];

    internal List<RowProblem> Problems { get; } = [];

    internal IEnumerable<Guid> ServiceIds() => Drafts.Select(d => d.Draft.ServiceId(content)).OfType<Guid>().Distinct();

    internal void Read(CsvRow row)
    {
        if (bodies.FirstOrDefault(b => string.Equals(EntryColumns.Of(b), row[EntryColumns.Organisation], StringComparison.OrdinalIgnoreCase)) is not { } body)
        {
            Problems.Add(row.Problem(EntryColumns.Organisation, $"No organisation of this round has that ODS code. It takes {string.Join(", ", bodies.Select(EntryColumns.Of))}."));
            return;
        }
        if (!_readers.TryGetValue(body.Id, out var reader)) _readers[body.Id] = reader = new EntryReader(content, [.. services[body.Id]], latest);
        var read = reader.Read(content.Questions.ToDictionary(q => q.Key, q => row[q.Key]));
        Problems.AddRange(read.Problems.Select(p => row.Problem(p.Key, p.Message)));
        if (read.Problems.Count == 0) Drafts.Add((row, EntryDraft.Of(audit.Id, body.Id, read.Answers)));
    }
}
