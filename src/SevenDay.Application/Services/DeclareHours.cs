using FluentValidation;
using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Errors;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Application.Time;
using SevenDay.Data;
using SevenDay.Domain.Hours;

namespace SevenDay.Application.Services;

/// <summary>Says when a service runs from a day on. What was said before stays in the history.</summary>
public static class DeclareHours
{
    /// <param name="Version">The version of the service that the person saw.</param>
    /// <param name="Days">Monday to Sunday, then bank holidays.</param>
    [Requires(Permission.EditHours)]
    public sealed record Command(
        Guid ServiceId, long Version, IReadOnlyList<TypedDay> Days, DateOnly? EffectiveFrom, bool Planned, string Source = HoursSources.Typed) : ICommand<Guid>;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.Days).Must(days => days.Count == TypedWeek.Days).WithMessage("Give the hours of seven days and of bank holidays.");
            RuleFor(c => c.EffectiveFrom).NotNull().WithMessage("Enter the day from which these hours hold.")
                .InclusiveBetween(new DateOnly(2000, 1, 1), new DateOnly(2099, 12, 31)).WithMessage("The day must be between 2000 and 2099.");
            RuleFor(c => c.Source).NotEmpty().WithMessage("Say where the hours come from.");
        }
    }

    internal sealed class Handler(PortalDbContext db, ICurrentUser user, TimeProvider time) : ICommandHandler<Command, Guid>
    {
        public async Task<Guid> Handle(Command request, CancellationToken cancellationToken)
        {
            var status = request.Planned ? HoursStatus.Planned : HoursStatus.Actual;
            var from = request.EffectiveFrom!.Value;
            var service = await db.Services.Where(s => s.Id == request.ServiceId)
                .Include(s => s.Hours.Where(h => h.Status == status && h.EffectiveFrom == from && h.SupersededAtUtc == null))
                .OneOrNotFoundAsync("service", cancellationToken);
            user.EnsureActsFor(service.OrganisationId);
            var typed = TypedHours.Read(request.Days);
            db.ExpectVersion(service, request.Version);
            var version = service.DeclareHours(new HoursDeclaration(
                typed.Week, typed.BankHolidayRule, typed.BankHolidayHours, from, status, request.Source, user.Name, time.UtcNow()));
            await db.SaveChangesAsync(cancellationToken);
            return version.Id;
        }
    }
}
