using FluentValidation;
using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Errors;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Application.Time;
using SevenDay.Data;
using SevenDay.Domain.Audits;

namespace SevenDay.Application.Audits;

/// <summary>Puts right what an entry says, judges and counts it anew. What it said before is kept, and it waits for review again.</summary>
public static class CorrectEntry
{
    /// <param name="Version">The version of the entry that the person saw.</param>
    /// <param name="Answers">By question key, as typed.</param>
    [Requires(Permission.LogAuditEntries)]
    public sealed record Command(Guid EntryId, long Version, IReadOnlyDictionary<string, string> Answers, string? Reason) : ICommand<LogAuditEntry.Result>;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.Answers).Must(a => a is { Count: > 0 and <= 200 }).WithMessage("Answer the questions of the round.");
            RuleFor(c => c.Reason).NotEmpty().WithMessage("Say why you correct it.").MaximumLength(500).WithMessage("Shorten the reason to 500 characters or fewer.");
            RuleFor(c => c.Reason).NamesNobody();
        }
    }

    internal sealed class Handler(PortalDbContext db, ICurrentUser user, TimeProvider time) : ICommandHandler<Command, LogAuditEntry.Result>
    {
        public async Task<LogAuditEntry.Result> Handle(Command request, CancellationToken cancellationToken)
        {
            var entries = db.AuditEntries.AsNoTracking().Where(e => e.Id == request.EntryId);
            if (!user.Has(Permission.ManageAudits)) entries = entries.VisibleTo(user);
            var known = await entries.Select(e => new { e.AuditId, e.OrganisationId }).OneOrNotFoundAsync("entry", cancellationToken);
            var (audit, template) = await db.WithTemplateAsync(known.AuditId, user, cancellationToken);
            var draft = await db.ReadDraftAsync(audit, template.Content, known.OrganisationId, request.Answers, time, cancellationToken);
            var service = draft.ServiceId(template.Content) is { } id ? (await db.ServicesWithHoursAsync([id], cancellationToken)).FirstOrDefault() : null;
            var (facts, outcomes) = draft.Judge(audit, template.Content, service, await db.BankHolidaysAroundAsync(audit, cancellationToken));
            var entry = await db.ChangeCountedAsync(
                request.EntryId, request.Version, [AuditState.Open],
                e => e.Correct(facts, outcomes, draft.Answers.Values, request.Reason!, user.Name, time.UtcNow()), cancellationToken);
            return new LogAuditEntry.Result(entry.Id, false, ScoreWords.Of(entry, template.Content));
        }
    }
}
