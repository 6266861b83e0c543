using MediatR;
using Microsoft.AspNetCore.Mvc;
using SevenDay.Application.Measures;
using SevenDay.Web.Infrastructure.Pages;

namespace SevenDay.Web.Pages.Measures.Notes;

/// <summary>A page that asks for a note on a chart.</summary>
public interface INoteForm
{
    NoteInput Input { get; }
}

public sealed class NoteInput
{
    /// <summary>ODS code; only for a new note.</summary>
    public string? Organisation { get; set; }

    public NoteFields Fields { get; set; } = new(default, null, null, null, null, null, null, null, null, null);
}

/// <summary>A form about one note.</summary>
public abstract class NotePage(IMediator mediator) : SevenDayPage(mediator), INoteForm
{
    [FromRoute] public string Code { get; set; } = "";

    [FromRoute] public Guid Note { get; set; }

    [BindProperty] public long Version { get; set; }

    [BindProperty] public NoteInput Input { get; set; } = new();

    public GetMeasureNote.Result Current { get; private set; } = null!;

    /// <summary>Somebody who has seen both versions may send theirs again.</summary>
    public long VersionToSend => IsStale || !Request.HasFormContentType ? Current.Version : Version;

    protected override async Task LoadAsync() => Current = await Mediator.Send(new GetMeasureNote.Query(Code, Note), Token);

    public void OnGet() => Input.Fields = Current.Fields;
}
