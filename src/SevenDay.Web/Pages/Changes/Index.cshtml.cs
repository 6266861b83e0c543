using System.ComponentModel.DataAnnotations;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using SevenDay.Application.Changes;
using SevenDay.Web.Components;
using SevenDay.Web.Infrastructure.Pages;

namespace SevenDay.Web.Pages.Changes;

public sealed class IndexModel(IMediator mediator) : SevenDayPage(mediator)
{
    /// <summary>More than so many fold away.</summary>
    public const int FieldsShown = 3;

    [BindProperty(SupportsGet = true)] public string? Person { get; set; }

    [BindProperty(SupportsGet = true)] public string? Kind { get; set; }

    [BindProperty(SupportsGet = true), Display(Name = "From")] public DateOnly? From { get; set; }

    [BindProperty(SupportsGet = true), Display(Name = "To")] public DateOnly? To { get; set; }

    [BindProperty(SupportsGet = true)] public Guid? Id { get; set; }

    [BindProperty(SupportsGet = true)] public int PageNumber { get; set; } = 1;

    public ListChanges.Result Result { get; private set; } = null!;

    public Pager Pager => new(Result.List.Page, Result.List.PageSize, Result.List.Total, page => ChangeLinks.Index(Person, Kind, From, To, Id, page));

    protected override async Task LoadAsync() => Result = await Mediator.Send(new ListChanges.Query(Person, Kind, From, To, Id, PageNumber), Token);

    public void OnGet() { }

    /// <summary>Where the thing can be looked at; none when it has no page.</summary>
    public static string? PageOf(ListChanges.Item change) => change.Entity switch
    {
        "Service" => $"/services/{change.ThingId}",
        "Organisation" => Organisations.OrganisationLinks.Details(change.ThingId),
        "Workstream" => Workstreams.WorkstreamLinks.Details(change.ThingId),
        "Pathway" => Pathways.PathwayLinks.Details(change.ThingId),
        "Audit" => $"/audits/{change.ThingId}",
        _ => null,
    };
}
