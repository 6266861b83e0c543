using System.ComponentModel.DataAnnotations;
using System.Globalization;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using SevenDay.Application.Audits.Templates;
using SevenDay.Application.Errors;
using SevenDay.Application.Pipeline;

namespace SevenDay.Web.Pages.Audits.Templates;

public sealed class ExclusionModel(IMediator mediator) : DraftPage(mediator)
{
    [FromRoute] public string Key { get; set; } = "";

    [BindProperty] public InputModel Input { get; set; } = new();

    public GetExclusionForm.Result Form { get; private set; } = null!;

    public override TemplateHead Template => Form.Template;

    public bool IsNew => Key == "new";

    protected override async Task LoadAsync()
    {
        Form = await Mediator.Send(new GetExclusionForm.Query(Id, IsNew ? null : At), Token);
        if (IsShownFirst && Form.InWords is { } stored) Input = new InputModel { When = Form.When, Reason = stored.Reason };
    }

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync()
    {
        ICommand<Guid> command = IsNew ? new AddExclusion.Command(Id, Version, Input.When, Input.Reason) : new ChangeExclusion.Command(Id, Version, At, Input.When, Input.Reason);
        await Mediator.Send(command, Token);
        return Done(IsNew ? "The exclusion has been added." : "The exclusion has been changed.", TemplateLinks.Details(Id, "exclusions"));
    }

    private int At => int.TryParse(Key, NumberStyles.None, CultureInfo.InvariantCulture, out var at) ? at : throw new NotFoundException("exclusion");

    public sealed class InputModel
    {
        [Display(Name = "Cases are left out when")]
        public string? When { get; set; }

        [Display(Name = "Reason", Description = "As the results say it, such as Stay of less than 14 hours.")]
        public string? Reason { get; set; }
    }
}
