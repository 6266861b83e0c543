using MediatR;
using Microsoft.AspNetCore.Mvc;
using SevenDay.Application.Areas;
using SevenDay.Web.Infrastructure.Pages;

namespace SevenDay.Web.Pages.Organisations.Areas;

/// <summary>Facts of some areas beside each other.</summary>
public sealed class CompareModel(IMediator mediator) : SevenDayPage(mediator)
{
    [BindProperty(SupportsGet = true, Name = "areas")] public List<Guid> Input { get; set; } = [];

    public CompareAreas.Result Compared { get; private set; } = null!;

    public string? TooMany { get; private set; }

    protected override async Task LoadAsync()
    {
        var wanted = Input.Distinct().ToList();
        if (wanted.Count > CompareAreas.MostAreas) TooMany = $"Choose at most {CompareAreas.MostAreas} areas: more columns cannot be read side by side.";
        Compared = await Mediator.Send(new CompareAreas.Query(TooMany is null ? wanted : []), Token);
    }

    public void OnGet() { }
}
