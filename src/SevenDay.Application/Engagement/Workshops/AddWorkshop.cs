using FluentValidation;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Data;
using SevenDay.Domain.Engagement;

namespace SevenDay.Application.Engagement.Workshops;

/// <summary>Sets up the box of a workshop. It takes notes at once.</summary>
public static class AddWorkshop
{
    [Requires(Permission.ManageWorkshops)]
    public sealed record Command(string? Name, DateOnly? HeldOn) : ICommand<Guid>;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.Name).NotEmpty().WithMessage("Enter the name of the workshop.").MaximumLength(200).WithMessage("Shorten the name to 200 characters or fewer.");
            RuleFor(c => c.HeldOn).NotNull().WithMessage("Enter the day of the workshop.");
            RuleFor(c => c.HeldOn).Must(day => day is null || day.Value.Year is >= 2000 and <= 2100).WithMessage("The day lies between 2000 and 2100.");
        }
    }

    internal sealed class Handler(PortalDbContext db) : ICommandHandler<Command, Guid>
    {
        public async Task<Guid> Handle(Command request, CancellationToken cancellationToken)
        {
            var workshop = new Workshop(request.Name!, request.HeldOn!.Value);
            db.Workshops.Add(workshop);
            await db.SaveChangesAsync(cancellationToken);
            return workshop.Id;
        }
    }
}
