using FluentValidation;
using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Data;

namespace SevenDay.Application.Dashboard.Views;

/// <summary>Renames an own view, or replaces what it shows.</summary>
public static class ChangeView
{
    [Requires(Permission.ViewDashboard)]
    public sealed record Command(Guid Id, long Version, string? Name, string? Area, DateOnly? Since, DateOnly? Until, bool OpensFirst, bool IsShared) : ICommand<Guid>;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator(TimeProvider time)
        {
            ViewRules.Name(RuleFor(c => c.Name));
            ViewRules.Since(RuleFor(c => c.Since), c => c.Until, time);
            ViewRules.Until(RuleFor(c => c.Until), time);
        }
    }

    internal sealed class Handler(PortalDbContext db, ICurrentUser user) : ICommandHandler<Command, Guid>
    {
        public async Task<Guid> Handle(Command request, CancellationToken cancellationToken)
        {
            var view = await db.ToChangeAsync(request.Id, request.Version, user, cancellationToken);
            var others = await db.SavedViews.Where(v => v.OwnerId == view.OwnerId && v.Id != view.Id).ToListAsync(cancellationToken);
            await db.SettleAsync(view, others, new ViewWishes(request.Name, view.Page, request.Area, request.Since, request.Until, request.OpensFirst, request.IsShared), user, cancellationToken);
            await db.SaveChangesAsync(cancellationToken);
            return view.Id;
        }
    }
}
