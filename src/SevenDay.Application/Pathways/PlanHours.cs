using FluentValidation;
using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Errors;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Application.Services;
using SevenDay.Application.Time;
using SevenDay.Data;
using SevenDay.Domain.Hours;
using SevenDay.Domain.Services;

namespace SevenDay.Application.Pathways;

/// <summary>Saves a what-if as planned hours: the week each service works by then, with the hours added. What is worked now stays in force.</summary>
public static class PlanHours
{
    [Requires(Permission.EditHours)]
    public sealed record Command(IReadOnlyList<Addition> Additions, DateOnly? From) : ICommand<int>;

    /// <param name="Version">The version of the service that the person saw.</param>
    public sealed record Addition(Guid ServiceId, long Version, string? Words);

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator(TimeProvider time)
        {
            RuleFor(c => c).Custom((command, context) =>
            {
                if (command.Additions.Count == 0) context.AddFailure("Type the hours to add before you save them.");
                if (command.Additions.DistinctBy(a => a.ServiceId).Count() < command.Additions.Count) context.AddFailure("Give the hours of each service once.");
                foreach (var addition in command.Additions)
                    if (!new AddedHours(addition.ServiceId, addition.Words).TryRead(out _, out var problem)) context.AddFailure(problem);
            });
            RuleFor(c => c.From).NotNull().WithMessage("Enter the day from which these hours are planned.")
                .Must(from => from >= time.Today()).When(c => c.From is not null, ApplyConditionTo.CurrentValidator).WithMessage("Planned hours start today or later. Choose another day.")
                .LessThanOrEqualTo(new DateOnly(2099, 12, 31)).WithMessage("The day must be before 2100.");
        }
    }

    /// <summary>Answers how many services now have these planned hours.</summary>
    internal sealed class Handler(PortalDbContext db, ICurrentUser user, TimeProvider time) : ICommandHandler<Command, int>
    {
        public async Task<int> Handle(Command request, CancellationToken cancellationToken)
        {
            var from = request.From!.Value;
            var ids = request.Additions.Select(a => a.ServiceId).ToList();
            var services = await db.Services.Where(s => ids.Contains(s.Id))
                .Include(s => s.Hours.Where(h => h.EffectiveFrom <= from && h.SupersededAtUtc == null)).ToListAsync(cancellationToken);
            if (services.Count < ids.Count) throw new NotFoundException("service");
            foreach (var service in services) user.EnsureActsFor(service.OrganisationId);

            var pairs = request.Additions.Join(services, a => a.ServiceId, s => s.Id, (addition, service) => (addition, service));
            foreach (var (addition, service) in pairs) Plan(service, addition, from);
            await db.SaveChangesAsync(cancellationToken);
            return services.Count;
        }

        private void Plan(Service service, Addition addition, DateOnly from)
        {
            new AddedHours(service.Id, addition.Words).TryRead(out var extra, out _);
            var worked = service.HoursOn(from)?.Declared;
            var now = worked?.Week.ToWeeklyHours() ?? WeeklyHours.Closed;
            var wanted = now.Union(extra);
            if (wanted == now) throw new InvalidException($"{service.Name} is open at all of these hours already. Take it out, or type other hours.");

            // The same plan sent twice is one plan, whichever version it names.
            var planned = service.Hours.FirstOrDefault(h => h.Status == HoursStatus.Planned && h.EffectiveFrom == from);
            if (planned?.Declared.Week.ToWeeklyHours() == wanted) return;

            db.ExpectVersion(service, addition.Version);
            service.DeclareHours(new HoursDeclaration(
                (worked?.Week ?? WeekPattern.Closed).Plus(extra), worked?.BankHolidayRule ?? BankHolidayRule.NotStated, worked?.BankHolidayHours,
                from, HoursStatus.Planned, HoursSources.WhatIf, user.Name, time.UtcNow()));
        }
    }
}
