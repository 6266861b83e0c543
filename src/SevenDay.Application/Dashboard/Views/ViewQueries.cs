using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Errors;
using SevenDay.Application.Security;
using SevenDay.Data;
using SevenDay.Domain.Areas;
using SevenDay.Domain.Organisations;
using SevenDay.Domain.Views;

namespace SevenDay.Application.Dashboard.Views;

internal static class ViewQueries
{
    /// <summary>So many a reader may keep: a list is read at a glance.</summary>
    internal const int Most = 20;

    /// <summary>Views with the area or organisation they are of, in the order of their names.</summary>
    internal static IQueryable<SavedViewItem> Items(this IQueryable<SavedView> views, PortalDbContext db, Guid? reader) =>
        from v in views.AsNoTracking()
        join u in db.Users on v.OwnerId equals u.Id
        join a in db.Areas on v.ScopeId equals (Guid?)a.Id into areas
        from a in areas.DefaultIfEmpty()
        join o in db.Organisations on v.ScopeId equals (Guid?)o.Id into organisations
        from o in organisations.DefaultIfEmpty()
        orderby v.Name, v.Id
        select new SavedViewItem(v.Id, v.Version, v.Name, v.Page, v.ScopeId, a!.Name ?? o!.Name, v.Since, v.Until, v.OpensFirst, v.IsShared, v.OwnerId == reader ? null : u.DisplayName);

    /// <summary>A view of whoever asks, if it is still as they saw it. Somebody else's is not there for them.</summary>
    internal static async Task<SavedView> ToChangeAsync(this PortalDbContext db, Guid id, long version, ICurrentUser user, CancellationToken token)
    {
        var owner = user.SignedInId();
        var view = await db.SavedViews.Where(v => v.Id == id && v.OwnerId == owner).OneOrNotFoundAsync("saved view", token);
        if (view.Version != version) throw new StaleException();
        db.ExpectVersion(view, version);
        return view;
    }

    /// <summary>Names and opens and shares it as the form says. The others of its owner are at hand to be checked, and to give up the first place.</summary>
    internal static async Task SettleAsync(this PortalDbContext db, SavedView view, IReadOnlyCollection<SavedView> others, ViewWishes wishes, ICurrentUser user, CancellationToken token)
    {
        var filter = new ViewFilter(wishes.Page, await db.ScopeAsync(wishes, token), wishes.Since, wishes.Until);
        if (others.Any(o => string.Equals(o.Name, wishes.Name!.Trim(), StringComparison.OrdinalIgnoreCase)))
            throw new InvalidException("You have a view with this name. Choose another name, or change that view.", nameof(ViewWishes.Name));
        if (wishes.IsShared && !view.IsShared && !user.Has(Permission.WritePapers)) throw new ForbiddenException();
        view.Change(wishes.Name!, filter);
        view.Share(wishes.IsShared);
        view.OpenFirst(wishes.OpensFirst);
        if (!wishes.OpensFirst) return;
        foreach (var other in others.Where(o => o.OpensFirst)) other.OpenFirst(false);
    }

    private static async Task<Guid?> ScopeAsync(this PortalDbContext db, ViewWishes wishes, CancellationToken token)
    {
        if (string.IsNullOrWhiteSpace(wishes.Area)) return null;
        if (Guid.TryParse(wishes.Area, out var id) && (await db.Areas.AnyAsync((Area a) => a.Id == id, token) || await db.Organisations.AnyAsync((Organisation o) => o.Id == id, token))) return id;
        throw new InvalidException("That area or organisation is no longer there. Choose one from the list.", nameof(ViewWishes.Area));
    }
}
