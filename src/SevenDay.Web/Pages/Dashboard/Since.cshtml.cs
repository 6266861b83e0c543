using System.ComponentModel.DataAnnotations;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using SevenDay.Application.Dashboard;
using SevenDay.Application.Dashboard.Views;
using SevenDay.Web.Infrastructure.Pages;
using SevenDay.Web.Pages.Dashboard.Views;

namespace SevenDay.Web.Pages.Dashboard;

public sealed class SinceModel(IMediator mediator) : SevenDayPage(mediator)
{
    [BindProperty(SupportsGet = true)] public InputModel Input { get; set; } = new();

    /// <summary>None while a date is wrong.</summary>
    public GetChangesSince.Result? Changes { get; private set; }

    /// <summary>None while a date is wrong.</summary>
    public ViewsBar? Views { get; private set; }

    public async Task<IActionResult> OnGetAsync()
    {
        if (!ModelState.IsValid) return Invalid();
        Views = new ViewsBar(await Mediator.Send(new ListViews.Query(), Token), ViewLinks.New(Input.Since, Input.Until, Input.Scope));
        Changes = await Mediator.Send(new GetChangesSince.Query(Input.Since, Input.Until, Input.Scope, Input.ByEntry), Token);
        Input = new InputModel { Since = Changes.Since, Until = Changes.Until, Scope = Input.Scope, ByEntry = Input.ByEntry };
        return Page();
    }

    public sealed class InputModel
    {
        [Display(Name = "Since", Description = "Empty for the day of the last issued paper.")]
        public DateOnly? Since { get; set; }

        [Display(Name = "Until", Description = "Empty for today.")]
        public DateOnly? Until { get; set; }

        [Display(Name = "Of")]
        public Guid? Scope { get; set; }

        [Display(Name = "Count by")]
        public bool ByEntry { get; set; }
    }
}
