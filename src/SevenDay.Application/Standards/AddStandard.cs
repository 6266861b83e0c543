using FluentValidation;
using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Errors;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Data;
using SevenDay.Domain.Standards;

namespace SevenDay.Application.Standards;

/// <summary>Adds a standard to an edition; numbers above 10 are welcome.</summary>
public static class AddStandard
{
    [Requires(Permission.ManageStandards)]
    public sealed record Command(Guid EditionId, int Number, StandardForm Form) : ICommand<Guid>;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.Number).InclusiveBetween(1, ClinicalStandard.LargestNumber).WithMessage($"The number is from 1 to {ClinicalStandard.LargestNumber}.");
            RuleFor(c => c.Form).SetValidator(new StandardFormValidator());
        }
    }

    internal sealed class Handler(PortalDbContext db) : ICommandHandler<Command, Guid>
    {
        public async Task<Guid> Handle(Command request, CancellationToken cancellationToken)
        {
            var edition = await db.StandardEditions.Where(e => e.Id == request.EditionId).OneOrNotFoundAsync("edition", cancellationToken);
            if (await db.ClinicalStandards.AnyAsync(s => s.Edition == edition.Code && s.Number == request.Number, cancellationToken))
                throw new InvalidException($"The edition has a standard {request.Number} already. Choose another number.", nameof(request.Number));
            var standard = new ClinicalStandard(request.Number, edition.Code, request.Form.Text, request.Form.Detail);
            db.ClinicalStandards.Add(standard);
            await db.SaveChangesAsync(cancellationToken);
            return standard.Id;
        }
    }
}
