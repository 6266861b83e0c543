namespace SevenDay.Web.Pages.Pathways;

/// <summary>A step in the form: its place is typed, so that no dragging is needed.</summary>
public sealed class EditedStep
{
    public int Place { get; set; }

    public string? Name { get; set; }

    public List<Guid> ServiceIds { get; set; } = [];

    public bool Remove { get; set; }
}
