using FluentValidation;
using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Assessments;
using SevenDay.Application.Errors;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Data;
using SevenDay.Domain.Standards;

namespace SevenDay.Application.Standards;

/// <summary>Begins an edition as a copy of another. Templates and assessments stay with the one they refer to.</summary>
public static class CopyEdition
{
    [Requires(Permission.ManageStandards)]
    public sealed record Command(Guid Id, string Code, string Name) : ICommand<Guid>;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.Code).NotEmpty().WithMessage("Enter a short name, such as a year.")
                .Matches("^[A-Za-z0-9][A-Za-z0-9.-]{0,19}$").When(c => !string.IsNullOrEmpty(c.Code), ApplyConditionTo.CurrentValidator).WithMessage("The short name has up to 20 letters, digits, dots and hyphens.");
            RuleFor(c => c.Name).NotEmpty().WithMessage("Enter the name of the edition.").MaximumLength(200).WithMessage("Shorten the name to 200 characters or fewer.");
        }
    }

    internal sealed class Handler(PortalDbContext db) : ICommandHandler<Command, Guid>
    {
        public async Task<Guid> Handle(Command request, CancellationToken cancellationToken)
        {
            var source = await db.StandardEditions.AsNoTracking().Where(e => e.Id == request.Id).OneOrNotFoundAsync("edition", cancellationToken);
            if (await db.StandardEditions.AnyAsync(e => e.Code == request.Code, cancellationToken))
                throw new InvalidException($"There is an edition {request.Code} already. Choose another short name.", nameof(request.Code));
            var edition = new StandardEdition(request.Code, request.Name);
            db.StandardEditions.Add(edition);
            db.ClinicalStandards.AddRange((await db.StandardsOfAsync(source.Code, cancellationToken)).Select(s => s.CopyTo(edition.Code)));
            await db.SaveChangesAsync(cancellationToken);
            return edition.Id;
        }
    }
}
