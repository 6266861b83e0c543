using FluentValidation;
using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Errors;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Data;
using SevenDay.Data.ChangeLog;
using SevenDay.Domain.Hours;

namespace SevenDay.Application.BankHolidays;

/// <summary>Adds a bank holiday that did not come with the product, such as a day for one occasion or the days of a later year.</summary>
public static class AddBankHoliday
{
    [Requires(Permission.ManageBankHolidays)]
    public sealed record Command(DateOnly? Date, string? Title) : ICommand<DateOnly>;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.Date).NotNull().WithMessage("Enter the date of the bank holiday.")
                .InclusiveBetween(new DateOnly(2000, 1, 1), new DateOnly(2099, 12, 31)).WithMessage("The date must be between 2000 and 2099.");
            RuleFor(c => c.Title).NotEmpty().WithMessage("Enter what the bank holiday is called.").MaximumLength(100).WithMessage("Shorten the name to 100 characters or fewer.");
        }
    }

    internal sealed class Handler(PortalDbContext db, ICurrentUser user, ChangeAuthor author, TimeProvider time) : ICommandHandler<Command, DateOnly>
    {
        public async Task<DateOnly> Handle(Command request, CancellationToken cancellationToken)
        {
            var date = request.Date!.Value;
            if (NhsCalendar.IsWeekend(date))
                throw new InvalidException($"{date:d MMMM yyyy} is a {date:dddd}. A bank holiday falls from Monday to Friday; enter the substitute day.", nameof(Command.Date));
            if (await db.BankHolidays.AnyAsync(b => b.Date == date, cancellationToken))
                throw new InvalidException("That day is a bank holiday already. Choose another date.", nameof(Command.Date));
            var holiday = new BankHoliday(date, request.Title!, user.Name);
            db.BankHolidays.Add(holiday);
            db.RecordBankHoliday(author, time, holiday, ChangeAction.Added);
            await db.SaveChangesAsync(cancellationToken);
            return date;
        }
    }
}
