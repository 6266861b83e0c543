using FluentValidation;
using SevenDay.Application.Errors;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Application.Time;
using SevenDay.Data;
using SevenDay.Data.ChangeLog;

namespace SevenDay.Application.BankHolidays;

/// <summary>Takes back a bank holiday that somebody added here. Those of the past stay, because figures were counted with them.</summary>
public static class RemoveBankHoliday
{
    [Requires(Permission.ManageBankHolidays)]
    public sealed record Command(DateOnly Date) : ICommand<DateOnly>;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => RuleFor(c => c.Date).NotEmpty().WithMessage("Choose the bank holiday.");
    }

    internal sealed class Handler(PortalDbContext db, ChangeAuthor author, TimeProvider time) : ICommandHandler<Command, DateOnly>
    {
        public async Task<DateOnly> Handle(Command request, CancellationToken cancellationToken)
        {
            var holiday = await db.BankHolidays.FindAsync([request.Date], cancellationToken) ?? throw new NotFoundException("bank holiday");
            if (holiday.AddedBy is null) throw new InvalidException("This bank holiday comes with the portal and stays.");
            if (holiday.Date < time.Today()) throw new InvalidException("A bank holiday of the past stays, because figures were counted with it.");
            db.BankHolidays.Remove(holiday);
            db.RecordBankHoliday(author, time, holiday, ChangeAction.Removed);
            await db.SaveChangesAsync(cancellationToken);
            return holiday.Date;
        }
    }
}
