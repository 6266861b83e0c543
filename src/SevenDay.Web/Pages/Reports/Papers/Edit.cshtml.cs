using MediatR;
using Microsoft.AspNetCore.Mvc;
using SevenDay.Application.Papers;

namespace SevenDay.Web.Pages.Reports.Papers;

public sealed class EditModel(IMediator mediator) : PaperPage(mediator)
{
    [FromRoute] public Guid Id { get; set; }

    [BindProperty] public long Version { get; set; }

    /// <summary>Somebody who has seen both versions may send theirs again.</summary>
    public long VersionToSend => IsStale || Version == 0 ? Form.Version : Version;

    /// <summary>What stands there now where it is another than what was sent.</summary>
    public IEnumerable<(string Label, string Value)> Theirs => PaperFields.Of(Form.Stored).Zip(PaperFields.Of(Input.Form.ToForm()))
        .Where(pair => pair.First.Value.ReplaceLineEndings() != pair.Second.Value.ReplaceLineEndings()).Select(pair => pair.First);

    protected override async Task LoadAsync() => Form = await Mediator.Send(new GetPaperForm.Query(Id), Token);

    public void OnGet() => Input = new InputModel { Form = PaperInput.Of(Form.Stored) };

    public async Task<IActionResult> OnPostAsync()
    {
        await Mediator.Send(new ChangePaper.Command(Id, Version, Input.Form.ToForm()), Token);
        return Done("The draft is saved.", PaperLinks.Details(Id));
    }
}
