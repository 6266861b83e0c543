using System.ComponentModel.DataAnnotations;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using SevenDay.Application.Workstreams;
using SevenDay.Web.Infrastructure.Pages;

namespace SevenDay.Web.Pages.Workstreams;

public sealed class NewModel(IMediator mediator) : SevenDayPage(mediator)
{
    [BindProperty] public InputModel Input { get; set; } = new();

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync()
    {
        var id = await Mediator.Send(new AddWorkstream.Command(
            Input.Name, Input.Purpose, [.. Lines(Input.Parts).Select(name => new AddWorkstream.Part(name, null))], Lines(Input.Leads)), Token);
        return Done("The workstream has been added.", WorkstreamLinks.Details(id));
    }

    private static string[] Lines(string? text) => (text ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    public sealed class InputModel
    {
        [Display(Name = "Name"), Required(ErrorMessage = "Enter the name of the workstream.")]
        public string Name { get; set; } = "";

        [Display(Name = "What is it for?"), Required(ErrorMessage = "Enter what the workstream is for.")]
        public string Purpose { get; set; } = "";

        [Display(Name = "Parts", Description = "One on each line. You can leave this empty.")]
        public string? Parts { get; set; }

        [Display(Name = "Lead roles", Description = "One on each line. Give roles, not names of people.")]
        public string? Leads { get; set; }
    }
}
