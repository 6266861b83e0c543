using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using SevenDay.Application.Areas;
using SevenDay.Application.Services;
using SevenDay.Web.Infrastructure.Pages;

namespace SevenDay.Web.Pages.Services;

/// <summary>A list of services that can be narrowed.</summary>
public abstract class ServiceSearchPage(IMediator mediator) : SevenDayPage(mediator)
{
    [BindProperty(SupportsGet = true)] public string? Search { get; set; }

    [BindProperty(SupportsGet = true)] public string? Organisation { get; set; }

    [BindProperty(SupportsGet = true)] public string? Area { get; set; }

    [BindProperty(SupportsGet = true)] public string? Specialty { get; set; }

    [BindProperty(SupportsGet = true)] public string? Setting { get; set; }

    /// <summary>Whether functions of services are listed on their own as well.</summary>
    [BindProperty(SupportsGet = true)] public bool Functions { get; set; }

    [BindProperty(SupportsGet = true)] public int PageNumber { get; set; } = 1;

    public ServiceFilter Filter => new(Search, Organisation, Area, Specialty, Setting, Functions: Functions);

    public IReadOnlyList<SelectListItem> Areas { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Settings { get; } =
        [new("All settings", ""), .. ServiceSettings.Names.Select(name => new SelectListItem(ServiceSettings.InWords(name), name))];

    protected async Task LoadAreasAsync() =>
        Areas = [new("All areas", ""), .. (await Mediator.Send(new ListAreas.Query(), Token)).Select(a => new SelectListItem(a.Name, a.Id.ToString()))];
}
