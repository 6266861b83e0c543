namespace SevenDay.Domain.Engagement;

/// <summary>
/// What somebody wrote into the box of a workshop. It holds neither who nor when: no author, no time, and a key without a time in it.
/// It is no <see cref="Entity"/>, so that no change log says who added it.
/// </summary>
public sealed class WorkshopNote
{
    /// <summary>Characters of a note.</summary>
    public const int LongestText = 1_000;

    /// <summary>Characters of a theme.</summary>
    public const int LongestTheme = 100;

    private const int VersionWithTime = 7;

    private WorkshopNote() { }

    /// <param name="key">Random, made with the form: the same form sent twice is one note.</param>
    /// <param name="workshopId">Whose box it is.</param>
    /// <param name="text">What nobody says aloud.</param>
    /// <exception cref="DomainRuleException">The key carries a time, or there is no text.</exception>
    public WorkshopNote(Guid key, Guid workshopId, string text)
    {
        if (key == Guid.Empty || key.Version == VersionWithTime) throw new DomainRuleException("The form was not sent whole. Open it again.");
        (Id, WorkshopId, Text) = (key, workshopId, Guard.Text(text, LongestText, "what nobody says aloud"));
    }

    public Guid Id { get; private set; }

    public Guid WorkshopId { get; private set; }

    public string Text { get; private set; } = "";

    /// <summary>What it is about, in words of the moderator; none before it was read.</summary>
    public string? Theme { get; private set; }

    /// <summary>Hidden notes count nowhere.</summary>
    public bool IsHidden { get; private set; }

    /// <summary>Raised by one at every moderation; a save that names an older version is refused.</summary>
    public long Version { get; private set; } = 1;

    /// <summary>Gives it a theme, hides it, or shows it again.</summary>
    public void Moderate(string? theme, bool hidden) =>
        (Theme, IsHidden, Version) = (Guard.OptionalText(theme, LongestTheme, "the theme"), hidden, Version + 1);
}
