using MediatR;
using Microsoft.AspNetCore.Mvc;
using SevenDay.Application.Measures;
using SevenDay.Application.Security;
using SevenDay.Web.Infrastructure.Pages;
using SevenDay.Web.Infrastructure.Security;

namespace SevenDay.Web.Pages.Measures;

public sealed class IndexModel(IMediator mediator) : SevenDayPage(mediator)
{
    [BindProperty(SupportsGet = true)] public string? Search { get; set; }

    [BindProperty(SupportsGet = true)] public string? Organisation { get; set; }

    /// <summary>1 to 5; 0 shows those in no domain.</summary>
    [BindProperty(SupportsGet = true)] public int? Domain { get; set; }

    public ListMeasures.Result List { get; private set; } = null!;

    public bool MayImport => User.MayUse(Permission.ImportMeasures);

    protected override async Task LoadAsync() => List = await Mediator.Send(new ListMeasures.Query(Search, Organisation, Domain), Token);

    public void OnGet() { }
}
