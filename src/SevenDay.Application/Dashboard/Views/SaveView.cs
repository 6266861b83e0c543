using FluentValidation;
using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Errors;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Data;
using SevenDay.Domain.Views;

namespace SevenDay.Application.Dashboard.Views;

/// <summary>Keeps the filters of the dashboard under a name, for whoever asks.</summary>
public static class SaveView
{
    /// <param name="Area">Id of an area or an organisation; none for the whole programme.</param>
    [Requires(Permission.ViewDashboard)]
    public sealed record Command(string? Name, ViewPage Page, string? Area, DateOnly? Since, DateOnly? Until, bool OpensFirst = false, bool IsShared = false) : ICommand<Guid>;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator(TimeProvider time)
        {
            ViewRules.Name(RuleFor(c => c.Name));
            ViewRules.Since(RuleFor(c => c.Since), c => c.Until, time);
            ViewRules.Until(RuleFor(c => c.Until), time);
            RuleFor(c => c.Page).IsInEnum();
        }
    }

    internal sealed class Handler(PortalDbContext db, ICurrentUser user) : ICommandHandler<Command, Guid>
    {
        public async Task<Guid> Handle(Command request, CancellationToken cancellationToken)
        {
            var owner = user.SignedInId();
            var others = await db.SavedViews.Where(v => v.OwnerId == owner).ToListAsync(cancellationToken);
            if (others.Count >= ViewQueries.Most) throw new InvalidException($"You have {ViewQueries.Most} views, and no more can be kept. Delete one that you no longer need first.");
            var view = new SavedView(owner, request.Name!, new ViewFilter(request.Page, null, null, null));
            await db.SettleAsync(view, others, new ViewWishes(request.Name, request.Page, request.Area, request.Since, request.Until, request.OpensFirst, request.IsShared), user, cancellationToken);
            db.SavedViews.Add(view);
            await db.SaveChangesAsync(cancellationToken);
            return view.Id;
        }
    }
}
