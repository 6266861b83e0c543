using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SevenDay.Web.Infrastructure;

namespace SevenDay.Web.Components;

public sealed class NavigationViewComponent(IAuthorizationService authorization) : ViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync()
    {
        var links = new List<NavigationLink>();
        foreach (var item in Navigation.For(UserClaimsPrincipal))
            if (item.Policy is null || (await authorization.AuthorizeAsync(UserClaimsPrincipal, item.Policy)).Succeeded)
                links.Add(new(item.Text, item.Href, Covers(item.Href)));
        return View(links);
    }

    private bool Covers(string href) => Request.Path.StartsWithSegments(href);
}

public sealed record NavigationLink(string Text, string Href, bool Current);
