using MediatR;
using Microsoft.AspNetCore.Mvc;
using SevenDay.Application.Assessments;
using SevenDay.Web.Components;
using SevenDay.Web.Infrastructure.Pages;

namespace SevenDay.Web.Pages.Assessments;

public sealed class IndexModel(IMediator mediator) : SevenDayPage(mediator)
{
    [BindProperty(SupportsGet = true)] public Guid? Organisation { get; set; }

    [BindProperty(SupportsGet = true)] public string? Specialty { get; set; }

    [BindProperty(SupportsGet = true)] public AssessmentState? State { get; set; }

    [BindProperty(SupportsGet = true)] public string? Edition { get; set; }

    [BindProperty(SupportsGet = true)] public int PageNumber { get; set; } = 1;

    public ListAssessments.Result Found { get; private set; } = null!;

    public bool IsFiltered => Organisation is not null || !string.IsNullOrWhiteSpace(Specialty) || State is not null;

    public Pager Pager => new(Found.List.Page, Found.List.PageSize, Found.List.Total, page => AssessmentLinks.Index(Organisation, Specialty, State, Edition, page));

    protected override async Task LoadAsync() => Found = await Mediator.Send(new ListAssessments.Query(Organisation, Specialty, State, Edition, PageNumber), Token);

    public void OnGet() { }
}
