using FluentValidation;
using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Errors;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Data;

namespace SevenDay.Application.Areas;

/// <summary>Changes what is written down about an indicator of areas. Its unit stays once values are there.</summary>
public static class ChangeAreaIndicator
{
    /// <param name="Version">The version that the person saw.</param>
    [Requires(Permission.ManageMeasures)]
    public sealed record Command(string Indicator, long Version, AreaIndicatorFields Fields) : ICommand<string>;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => RuleFor(c => c.Fields).SetValidator(new AreaIndicatorFieldsValidator());
    }

    internal sealed class Handler(PortalDbContext db) : ICommandHandler<Command, string>
    {
        public async Task<string> Handle(Command request, CancellationToken cancellationToken)
        {
            var indicator = await db.AreaIndicators.OfCode(request.Indicator).OneOrNotFoundAsync("indicator", cancellationToken);
            db.ExpectVersion(indicator, request.Version);
            var definition = request.Fields.ToDefinition();
            if (indicator.Unit != definition.Unit && await db.AreaFacts.AnyAsync(f => f.IndicatorId == indicator.Id, cancellationToken))
                throw new InvalidException("Values have been entered in this unit, so it stays. Add a new indicator for the new unit.", $"{nameof(Command.Fields)}.{nameof(AreaIndicatorFields.Unit)}");
            indicator.Define(definition);
            await db.SaveChangesAsync(cancellationToken);
            return indicator.Code;
        }
    }
}
