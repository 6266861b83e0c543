using FluentValidation;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Data;

namespace SevenDay.Application.Dashboard.Views;

/// <summary>Takes an own view away, for everybody when it was shared.</summary>
public static class DeleteView
{
    [Requires(Permission.ViewDashboard)]
    public sealed record Command(Guid Id, long Version) : ICommand<Guid>;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => RuleFor(c => c.Id).NotEmpty().WithMessage("Say which view to delete.");
    }

    internal sealed class Handler(PortalDbContext db, ICurrentUser user) : ICommandHandler<Command, Guid>
    {
        public async Task<Guid> Handle(Command request, CancellationToken cancellationToken)
        {
            var view = await db.ToChangeAsync(request.Id, request.Version, user, cancellationToken);
            db.SavedViews.Remove(view);
            await db.SaveChangesAsync(cancellationToken);
            return view.Id;
        }
    }
}
