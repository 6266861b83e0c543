using System.ComponentModel.DataAnnotations;
using System.Globalization;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using SevenDay.Application.Audits.Templates;
using SevenDay.Application.Errors;
using SevenDay.Application.Pipeline;

namespace SevenDay.Web.Pages.Audits.Templates;

/// <summary>Moves a part of a draft up or down or, once confirmed, takes it out.</summary>
public sealed class ChangePartModel(IMediator mediator) : DraftPage(mediator)
{
    [FromRoute] public TemplatePartKind Part { get; set; }

    [FromRoute] public string Key { get; set; } = "";

    [FromRoute] public PartChange Change { get; set; }

    [BindProperty, Display(Name = "Why do these cases count again?", Description = "Kept in the change log.")] public string? Reason { get; set; }

    public GetTemplate.Result Stored { get; private set; } = null!;

    public override TemplateHead Template => Stored.Template;

    /// <summary>The words of the part.</summary>
    public string Name { get; private set; } = "";

    public string Question => Change == PartChange.Remove ? $"Remove “{Name}”?" : $"Move “{Name}” {Change.ToString().ToLowerInvariant()}?";

    protected override async Task LoadAsync()
    {
        Stored = await Mediator.Send(new GetTemplate.Query(Id), Token);
        Name = (Part switch
        {
            TemplatePartKind.Questions => Stored.Content.Questions.FirstOrDefault(q => q.Key == Key)?.Text,
            TemplatePartKind.Criteria => Stored.Content.Criteria.FirstOrDefault(c => c.Key == Key)?.Text,
            _ when Change == PartChange.Remove => Stored.Content.Exclusions.FirstOrDefault(e => e.At.ToString(CultureInfo.InvariantCulture) == Key)?.Reason,
            _ => null,
        }) ?? throw new NotFoundException("part of the template");
    }

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync()
    {
        await Mediator.Send(Command(), Token);
        return Done($"“{Name}” has been {(Change == PartChange.Remove ? "removed" : $"moved {Change.ToString().ToLowerInvariant()}")}.", TemplateLinks.Details(Id, Part.ToString().ToLowerInvariant()));
    }

    private ICommand<Guid> Command() => (Part, Change) switch
    {
        (TemplatePartKind.Questions, PartChange.Remove) => new RemoveQuestion.Command(Id, Version, Key),
        (TemplatePartKind.Questions, _) => new MoveQuestion.Command(Id, Version, Key, Change == PartChange.Up),
        (TemplatePartKind.Criteria, PartChange.Remove) => new RemoveCriterion.Command(Id, Version, Key),
        (TemplatePartKind.Criteria, _) => new MoveCriterion.Command(Id, Version, Key, Change == PartChange.Up),
        _ => new RemoveExclusion.Command(Id, Version, int.Parse(Key, CultureInfo.InvariantCulture), Reason ?? ""),
    };
}
