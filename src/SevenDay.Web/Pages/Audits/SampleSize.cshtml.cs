using System.ComponentModel.DataAnnotations;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using SevenDay.Application.Audits;
using SevenDay.Web.Infrastructure.Pages;

namespace SevenDay.Web.Pages.Audits;

public sealed class SampleSizeModel(IMediator mediator) : SevenDayPage(mediator)
{
    [BindProperty(SupportsGet = true)] public InputModel Input { get; set; } = new();

    /// <summary>None until something was asked.</summary>
    public WorkOutSample.Result? Sample { get; private set; }

    public async Task<IActionResult> OnGetAsync()
    {
        if (!ModelState.IsValid) return Invalid();
        if (Request.Query.Count == 0) Input = new() { Expected = 90, Within = 7 };
        else Sample = await Mediator.Send(new WorkOutSample.Query(Input.Expected, Input.Within, Input.Population), Token);
        return Page();
    }

    public sealed class InputModel
    {
        [Display(Name = "What rate do you expect?", Description = "The last round is a good guess. Use 50 if you have none: it asks for the most cases.")]
        public double? Expected { get; set; }

        [Display(Name = "How close to the truth should it be?", Description = "Percentage points to either side.")]
        public double? Within { get; set; }

        [Display(Name = "How many cases are there in those days? (optional)", Description = "Where there are few, fewer are needed.")]
        public int? Population { get; set; }
    }
}
