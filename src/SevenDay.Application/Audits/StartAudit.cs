using FluentValidation;
using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Errors;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Data;
using SevenDay.Domain.Audits;

namespace SevenDay.Application.Audits;

/// <summary>Plans a round: a template asked of some organisations over a window of days. It takes entries once it is opened.</summary>
public static class StartAudit
{
    private const int MostRounds = 24;

    /// <param name="To">The last day, where the days are chosen freely.</param>
    /// <param name="IsIllustrative">Only the operator marks a round as made up; from anybody else it is ignored.</param>
    /// <param name="Rounds">How many rounds alike are planned.</param>
    /// <param name="EveryWeeks">Weeks from the start of one to the start of the next; later where a bank holiday is in the way.</param>
    [Requires(Permission.ManageAudits)]
    public sealed record Command(
        Guid TemplateId, string Name, DateOnly From, DateOnly? To, int TargetSample,
        IReadOnlyList<Guid> OrganisationIds, IReadOnlyList<Guid> AuditorIds, bool IsIllustrative = false,
        WindowKind Days = WindowKind.Chosen, bool IsPractice = false, int Rounds = 1, int EveryWeeks = 4) : ICommand<Guid>;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.TemplateId).NotEmpty().WithMessage("Choose what the round asks.");
            RuleFor(c => c.Name).NotEmpty().WithMessage("Enter a name for the round.").MaximumLength(180).WithMessage("Shorten the name to 180 characters or fewer.");
            RuleFor(c => c.From).NotEmpty().WithMessage("Enter the first day of the round.");
            RuleFor(c => c.To)
                .NotNull().WithMessage("Enter the last day of the round.")
                .GreaterThanOrEqualTo(c => c.From).WithMessage("The last day is before the first. Change one of the dates.")
                .Must((c, to) => to is not { } last || last.DayNumber - c.From.DayNumber < AuditWindow.LongestDays).WithMessage("Choose a window of a year or less.")
                .When(c => c.Days == WindowKind.Chosen);
            RuleFor(c => c.TargetSample).InclusiveBetween(1, 100_000).WithMessage("Enter a target sample from 1 to 100,000.");
            RuleFor(c => c.OrganisationIds).NotEmpty().WithMessage("Choose at least one organisation.");
            RuleFor(c => c.Rounds).InclusiveBetween(1, MostRounds).WithMessage($"Enter from 1 to {MostRounds} rounds.");
            RuleFor(c => c.EveryWeeks).InclusiveBetween(1, 53).WithMessage("Enter from 1 to 53 weeks.").When(c => c.Rounds > 1);
        }
    }

    internal sealed class Handler(PortalDbContext db, ICurrentUser user) : ICommandHandler<Command, Guid>
    {
        public async Task<Guid> Handle(Command request, CancellationToken cancellationToken)
        {
            if (!await db.AuditTemplates.AnyAsync(t => t.Id == request.TemplateId && t.State == TemplateState.Published, cancellationToken))
                throw new InvalidException("That edition of the template is not offered any more. Choose another.", nameof(Command.TemplateId));
            await db.EnsureTakePartAsync(request.OrganisationIds, request.AuditorIds, cancellationToken);

            var made = request.IsIllustrative && user.Id is null;
            var windows = Windows(request, (await db.BankHolidays.AsNoTracking().Where(b => b.Date >= request.From).Select(b => b.Date).ToListAsync(cancellationToken)).ToHashSet());
            var rounds = windows.Select((window, at) => new Audit(
                request.Rounds == 1 ? request.Name : $"{request.Name.Trim()}, round {at + 1}",
                request.TemplateId, window.From, window.To, request.TargetSample, request.OrganisationIds, made, request.IsPractice)).ToList();
            foreach (var round in rounds) round.AssignOnly(request.AuditorIds);
            db.Audits.AddRange(rounds);
            await db.SaveChangesAsync(cancellationToken);
            return rounds[0].Id;
        }

        private static List<AuditWindow> Windows(Command request, IReadOnlySet<DateOnly> bankHolidays)
        {
            var first = AuditWindow.Of(request.Days, request.From, request.To, bankHolidays);
            return [first, .. Enumerable.Range(1, request.Rounds - 1).Select(at => first.After(at * request.EveryWeeks, request.Days, bankHolidays))];
        }
    }
}
