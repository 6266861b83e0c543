using FluentValidation;
using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Errors;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Data;
using SevenDay.Domain;
using SevenDay.Domain.Measures;

namespace SevenDay.Application.Measures;

/// <summary>Writes down what a new measure means. Its code stays for good: files and addresses use it.</summary>
public static class AddMeasure
{
    [Requires(Permission.ManageMeasures)]
    public sealed record Command(string? Code, MeasureFields Fields) : ICommand<string>;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.Code).NotEmpty().WithMessage("Enter a code, such as length-of-stay.").MaximumLength(50).WithMessage("Shorten the code to 50 characters or fewer.");
            RuleFor(c => c.Fields).SetValidator(new MeasureFieldsValidator());
        }
    }

    internal sealed class Handler(PortalDbContext db) : ICommandHandler<Command, string>
    {
        public async Task<string> Handle(Command request, CancellationToken cancellationToken)
        {
            var measure = Make(request);
            if (await db.Measures.Where(m => m.Code == measure.Code).Select(m => m.Name).FirstOrDefaultAsync(cancellationToken) is { } name)
                throw new InvalidException($"“{name}” has this code already. Choose another code.", nameof(Command.Code));
            db.Measures.Add(measure);
            await db.SaveChangesAsync(cancellationToken);
            return measure.Code;
        }

        private static Measure Make(Command request)
        {
            try
            {
                return new Measure(request.Code!, request.Fields.ToDefinition());
            }
            catch (DomainRuleException rule)
            {
                throw new InvalidException(rule.Message, nameof(Command.Code));
            }
        }
    }
}
