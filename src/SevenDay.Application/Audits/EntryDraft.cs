using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Errors;
using SevenDay.Application.Time;
using SevenDay.Data;
using SevenDay.Domain.Audits;
using SevenDay.Domain.Hours;
using SevenDay.Domain.Services;

namespace SevenDay.Application.Audits;

/// <summary>Answers that were read and found right, not yet judged.</summary>
internal sealed record EntryDraft(Guid OrganisationId, Answers Answers, string ContentHash)
{
    /// <summary>The same answers of the same organisation in the same round have the same hash, however they were typed.</summary>
    internal static EntryDraft Of(Guid auditId, Guid organisationId, Answers answers)
    {
        var content = new StringBuilder().Append(auditId).Append('\n').Append(organisationId);
        foreach (var (key, value) in answers.Values.OrderBy(v => v.Key, StringComparer.Ordinal)) content.Append('\n').Append(key).Append('=').Append(value);
        return new(organisationId, answers, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(content.ToString()))));
    }

    /// <summary>A key of its own for content that arrives without one, so that the same file imported twice counts once.</summary>
    internal Guid DerivedKey()
    {
        var bytes = Convert.FromHexString(ContentHash).AsSpan(0, 16);
        bytes[6] = (byte)(bytes[6] & 0x0F | 0x80); // version 8 of RFC 9562: made by the program's own rule
        bytes[8] = (byte)(bytes[8] & 0x3F | 0x80);
        return new Guid(bytes, bigEndian: true);
    }

    internal Guid? ServiceId(TemplateContent content) => content.Service is { } key ? Answers.Service(key) : null;

    /// <summary>The entry, judged, or the sentence that says why the round does not take it.</summary>
    internal AuditEntry Judge(Audit audit, TemplateContent content, Service? service, IReadOnlySet<DateOnly> bankHolidays, EntrySubmission submission)
    {
        var (facts, outcomes) = Judge(audit, content, service, bankHolidays);
        return new AuditEntry(audit.Id, OrganisationId, submission, facts, outcomes, Answers.Values);
    }

    /// <summary>The same of an entry that is there already.</summary>
    internal (EntryFacts Facts, IReadOnlyList<EntryOutcome> Outcomes) Judge(Audit audit, TemplateContent content, Service? service, IReadOnlySet<DateOnly> bankHolidays)
    {
        var occurredAt = Answers.Instant(content.OccurredAt) ?? throw new InvalidException("Enter when it happened.", LogAuditEntry.FieldOf(content.OccurredAt));
        var day = DateOnly.FromDateTime(NhsCalendar.ToLocal(occurredAt));
        var specialty = content.Specialty is { } key ? Answers.Text(key) : null;
        audit.EnsureTakes(OrganisationId, day, specialty);
        var facts = new EntryFacts(
            occurredAt, NhsCalendar.DayTypeOf(day, bankHolidays), Shortened(specialty, AuditEntry.LongestSpecialty), ServiceId(content),
            content.ExclusionKeyOf(Answers), ReferenceIn(content));
        return (facts, EntryJudge.Judge(content, Answers, service is null ? null : new DeclaredCover(service, bankHolidays)));
    }

    /// <summary>The first short answer that every entry has, such as the local case reference.</summary>
    internal string? ReferenceIn(TemplateContent content) =>
        content.Questions.FirstOrDefault(q => q is { Type: QuestionType.ShortText, Required: true, ShownWhen: null }) is { } question
            ? Shortened(Answers.Text(question.Key), AuditEntry.LongestReference) : null;

    // What groups the cases or names them may be free text, longer than a name has to be.
    private static string? Shortened(string? text, int longest) => text?.Length > longest ? text[..longest] : text;
}

internal static class EntrySources
{
    /// <summary>Reads what was typed for one entry, or says what is wrong with each answer.</summary>
    internal static async Task<EntryDraft> ReadDraftAsync(
        this PortalDbContext db, Audit audit, TemplateContent content, Guid organisationId, IReadOnlyDictionary<string, string> typed, TimeProvider time, CancellationToken token)
    {
        var services = await db.NamedServicesAsync(organisationId, audit.From, token);
        var read = new EntryReader(content, services, audit.IsIllustrative ? null : time.UtcNow()).Read(typed);
        if (read.Problems.Count > 0) throw new InvalidException([.. read.Problems.Select(p => new Problem(LogAuditEntry.FieldOf(p.Key), p.Message))]);
        return EntryDraft.Of(audit.Id, organisationId, read.Answers);
    }

    internal static async Task<IReadOnlySet<DateOnly>> BankHolidaysAroundAsync(this PortalDbContext db, Audit audit, CancellationToken token)
    {
        var (from, to) = (audit.From.AddDays(-1), audit.To.AddDays(31));
        return (await db.BankHolidays.AsNoTracking().Where(b => b.Date >= from && b.Date <= to).Select(b => b.Date).ToListAsync(token)).ToHashSet();
    }

    /// <summary>Services with every version of their hours and every dated exception.</summary>
    internal static Task<List<Service>> ServicesWithHoursAsync(this PortalDbContext db, IReadOnlyCollection<Guid> ids, CancellationToken token) =>
        db.Services.AsNoTracking().Include(s => s.Hours).Include(s => s.Exceptions).Where(s => ids.Contains(s.Id)).ToListAsync(token);

    internal static Task<List<NamedService>> NamedServicesAsync(this PortalDbContext db, Guid organisationId, DateOnly on, CancellationToken token) =>
        db.Services.AsNoTracking()
            .Where(s => s.OrganisationId == organisationId && (s.EndedOn == null || s.EndedOn > on))
            .OrderBy(s => s.Name).ThenBy(s => s.Site).ThenBy(s => s.Id)
            .Select(s => new NamedService(s.Id, s.Name, s.Site)).ToListAsync(token);
}
