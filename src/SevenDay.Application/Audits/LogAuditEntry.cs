using FluentValidation;
using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Errors;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Application.Time;
using SevenDay.Data;
using SevenDay.Domain.Audits;

namespace SevenDay.Application.Audits;

/// <summary>
/// Logs one case or observation, judges it and counts it. The key is made where it was typed: arriving again with the same
/// answers it is the same entry and counts once, with other answers it is refused.
/// </summary>
public static class LogAuditEntry
{
    private const int Tries = 4;

    /// <param name="Answers">By question key, as typed; dates and times as <c>2026-10-10 19:05</c>, local.</param>
    [Requires(Permission.LogAuditEntries)]
    public sealed record Command(Guid AuditId, Guid OrganisationId, Guid SubmissionKey, IReadOnlyDictionary<string, string> Answers) : ICommand<Result>;

    /// <param name="EntryId">The entry, the same for a repeated arrival.</param>
    /// <param name="IsNew">False when it had arrived before.</param>
    /// <param name="Score">What each criterion says of it, in words.</param>
    public sealed record Result(Guid EntryId, bool IsNew, IReadOnlyList<string> Score);

    /// <summary>The field of a problem that one answer has.</summary>
    public static string FieldOf(string questionKey) => $"{nameof(Command.Answers)}[{questionKey}]";

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.OrganisationId).NotEmpty().WithMessage("Choose the organisation.");
            RuleFor(c => c.SubmissionKey).NotEmpty().WithMessage("The entry has no key. Reload the page and try again.");
            RuleFor(c => c.Answers).Must(a => a is { Count: > 0 and <= 200 }).WithMessage("Answer the questions of the round.");
        }
    }

    internal sealed class Handler(PortalDbContext db, IDbErrors errors, ICurrentUser user, TimeProvider time) : ICommandHandler<Command, Result>
    {
        public async Task<Result> Handle(Command request, CancellationToken cancellationToken)
        {
            var (audit, template) = await db.WithTemplateAsync(request.AuditId, user, cancellationToken);
            var draft = await db.ReadDraftAsync(audit, template.Content, request.OrganisationId, request.Answers, time, cancellationToken);
            var bankHolidays = await db.BankHolidaysAroundAsync(audit, cancellationToken);
            var service = draft.ServiceId(template.Content) is { } id ? (await db.ServicesWithHoursAsync([id], cancellationToken)).FirstOrDefault() : null;

            for (var attempt = 1; ; attempt++)
            {
                if (await EarlierAsync(request.SubmissionKey, draft.ContentHash, cancellationToken) is { } earlier)
                    return new Result(earlier.Id, false, ScoreWords.Of(earlier, template.Content));
                var submission = new EntrySubmission(request.SubmissionKey, draft.ContentHash, audit.AuthorFor(user), time.UtcNow());
                var entry = draft.Judge(audit, template.Content, service, bankHolidays, submission);
                try
                {
                    await db.SaveCountedAsync(audit, [entry], cancellationToken);
                    return new Result(entry.Id, true, ScoreWords.Of(entry, template.Content));
                }
                catch (DbUpdateException exception) when (errors.IsUniqueViolation(exception) && attempt < Tries)
                {
                    // The same entry arrived twice at once, or its row of counts did: look again.
                }
            }
        }

        private async Task<AuditEntry?> EarlierAsync(Guid key, string contentHash, CancellationToken token)
        {
            var earlier = await db.AuditEntries.AsNoTracking().FirstOrDefaultAsync(e => e.SubmissionKey == key, token);
            if (earlier is not null && earlier.ContentHash != contentHash)
                throw new InvalidException("An entry with this key was saved before with other answers. Start a new entry for another case.", nameof(Command.SubmissionKey));
            return earlier;
        }
    }
}
