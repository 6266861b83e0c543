using SevenDay.Application.Errors;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Application.Time;
using SevenDay.Data;
using SevenDay.Domain.Audits;
using SevenDay.Domain.Hours;

namespace SevenDay.Application.Audits;

/// <summary>What the form for one entry asks, for one of the organisations of a round.</summary>
public static class GetEntryForm
{
    /// <summary>Days offered after the window for what follows the case, such as its review.</summary>
    private const int DaysAfter = 7;

    /// <summary>Up to so many days are offered by name; of more, the date is typed.</summary>
    private const int MostDaysByName = 31;

    [Requires(Permission.LogAuditEntries)]
    public sealed record Query(Guid AuditId, Guid? OrganisationId) : IQuery<Result>;

    /// <param name="Audit">What every page says of the round.</param>
    /// <param name="Organisations">Those that take part.</param>
    /// <param name="Organisation">The one the form is for; none until one is chosen.</param>
    /// <param name="Questions">In the order they are asked.</param>
    /// <param name="Kept">Questions whose answers are kept for the next case.</param>
    /// <param name="Services">Services of the organisation.</param>
    /// <param name="ClocksGoBack">Whether the hour that happens twice lies within reach.</param>
    public sealed record Result(
        AuditHead Audit, IReadOnlyList<AuditBody> Organisations, AuditBody? Organisation, IReadOnlyList<Question> Questions,
        IReadOnlyList<string> Kept, IReadOnlyList<ServiceChoice> Services, bool ClocksGoBack);

    public sealed record ServiceChoice(Guid Id, string Name);

    /// <param name="Hint">Help, and what the answer must keep to.</param>
    /// <param name="Days">The days to choose from; empty when the date is typed.</param>
    public sealed record Question(
        string Key, string Text, QuestionType Type, string? Hint, bool Required, IReadOnlyList<string> Choices, string? ShownWhenKey, string? ShownWhenAnswer,
        IReadOnlyList<DateOnly> Days)
    {
        /// <param name="question">As the template asks it.</param>
        /// <param name="content">The template.</param>
        /// <param name="days">The days to choose from.</param>
        /// <param name="specialties">Those of the round; every one of the template when empty.</param>
        internal static Question Of(Domain.Audits.Question question, TemplateContent content, IReadOnlyList<DateOnly> days, IReadOnlyList<string>? specialties = null) => new(
            question.Key, question.Text, question.Type, string.Join(" ", new[] { question.Hint, QuestionWords.Limits(question, content) }.OfType<string>()) is { Length: > 0 } hint ? hint : null,
            question.Required, question.Key == content.Specialty && specialties is { Count: > 0 } ? specialties : question.Choices ?? [], question.ShownWhen?.Key, question.ShownWhen?.Answer, days);
    }

    internal sealed class Handler(PortalDbContext db, ICurrentUser user, TimeProvider time) : IQueryHandler<Query, Result>
    {
        public async Task<Result> Handle(Query request, CancellationToken cancellationToken)
        {
            var (audit, template) = await db.WithTemplateAsync(request.AuditId, user, cancellationToken);
            var bodies = await db.BodiesOfAsync(audit, cancellationToken);
            var chosen = bodies.Count == 1 ? bodies[0] : bodies.FirstOrDefault(b => b.Id == request.OrganisationId);
            if (chosen is null && request.OrganisationId is not null) throw new NotFoundException("organisation in this round");
            var services = chosen is null ? [] : await db.NamedServicesAsync(chosen.Id, audit.From, cancellationToken);

            return Of(audit, template, bodies, chosen, services, time);
        }
    }

    internal static Result Of(Audit audit, AuditTemplate template, IReadOnlyList<AuditBody> bodies, AuditBody? chosen, IReadOnlyList<NamedService> services, TimeProvider time)
    {
        var content = template.Content;
        var today = audit.IsIllustrative ? DateOnly.MaxValue : time.Today();
        return new Result(
            AuditHead.Of(audit, template), bodies, chosen,
            [.. content.Questions.Select(q => Question.Of(q, content, q.Type == QuestionType.DateAndTime ? DaysOf(audit, q.Key == content.OccurredAt ? 0 : DaysAfter, today) : [], audit.Specialties))],
            [.. content.Questions.Where(q => q is { Type: QuestionType.Choice, ShownWhen: null }).Select(q => q.Key)],
            [.. services.Select(s => new ServiceChoice(s.Id, s.Site.Length > 0 ? $"{s.Name} ({s.Site})" : s.Name))], DaysOf(audit, DaysAfter, DateOnly.MaxValue).Any(d => NhsCalendar.HappensTwice(d.ToDateTime(new TimeOnly(1, 30)))));
    }

    private static IReadOnlyList<DateOnly> DaysOf(Audit audit, int after, DateOnly today)
    {
        var days = Enumerable.Range(0, audit.To.DayNumber - audit.From.DayNumber + 1 + after).Select(audit.From.AddDays).ToList();
        return days.Count > MostDaysByName + after ? [] : [.. days.Where(d => d <= today)];
    }
}
