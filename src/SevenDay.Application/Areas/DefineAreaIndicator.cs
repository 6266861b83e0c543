using FluentValidation;
using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Errors;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Data;
using SevenDay.Domain;
using SevenDay.Domain.Areas;

namespace SevenDay.Application.Areas;

/// <summary>Writes down what a new indicator of areas means. Its code stays for good: files and addresses use it.</summary>
public static class DefineAreaIndicator
{
    [Requires(Permission.ManageMeasures)]
    public sealed record Command(string? Code, AreaIndicatorFields Fields) : ICommand<string>;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.Code).NotEmpty().WithMessage("Enter a code, such as travel-time.").MaximumLength(50).WithMessage("Shorten the code to 50 characters or fewer.");
            RuleFor(c => c.Fields).SetValidator(new AreaIndicatorFieldsValidator());
        }
    }

    internal sealed class Handler(PortalDbContext db) : ICommandHandler<Command, string>
    {
        public async Task<string> Handle(Command request, CancellationToken cancellationToken)
        {
            var indicator = Make(request);
            if (await db.AreaIndicators.Where(i => i.Code == indicator.Code).Select(i => i.Name).FirstOrDefaultAsync(cancellationToken) is { } name)
                throw new InvalidException($"“{name}” has this code already. Choose another code.", nameof(Command.Code));
            db.AreaIndicators.Add(indicator);
            await db.SaveChangesAsync(cancellationToken);
            return indicator.Code;
        }

        private static AreaIndicator Make(Command request)
        {
            try
            {
                return new AreaIndicator(request.Code!, request.Fields.ToDefinition());
            }
            catch (DomainRuleException rule)
            {
                throw new InvalidException(rule.Message, nameof(Command.Code));
            }
        }
    }
}
