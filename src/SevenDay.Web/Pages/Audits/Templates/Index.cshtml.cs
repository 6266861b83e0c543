using MediatR;
using Microsoft.AspNetCore.Mvc;
using SevenDay.Application.Audits.Templates;
using SevenDay.Domain.Audits;
using SevenDay.Web.Components;
using SevenDay.Web.Infrastructure.Pages;

namespace SevenDay.Web.Pages.Audits.Templates;

public sealed class IndexModel(IMediator mediator) : SevenDayPage(mediator)
{
    [BindProperty(SupportsGet = true)] public string? Search { get; set; }

    [BindProperty(SupportsGet = true)] public TemplateState? State { get; set; }

    [BindProperty(SupportsGet = true)] public int PageNumber { get; set; } = 1;

    public ListTemplates.Result List { get; private set; } = null!;

    public bool IsFiltered => State is not null || !string.IsNullOrWhiteSpace(Search);

    public Pager Pager => new(List.Templates.Page, List.Templates.PageSize, List.Templates.Total, page => TemplateLinks.Index(Search, State, page));

    protected override async Task LoadAsync() => List = await Mediator.Send(new ListTemplates.Query(Search, State, PageNumber), Token);

    public void OnGet() { }
}
