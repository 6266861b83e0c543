namespace SevenDay.Domain.Measures;

/// <summary>What a note on a chart is about.</summary>
public enum NoteKind
{
    /// <summary>Something that happened.</summary>
    Event,

    /// <summary>An improvement cycle: plan, do, study, act.</summary>
    Cycle,
}

/// <summary>Something to know when reading the charts of a measure and an organisation.</summary>
public sealed class MeasureNote : Entity
{
    private MeasureNote() { }

    /// <exception cref="DomainRuleException">The words or dates break a rule.</exception>
    public MeasureNote(Guid measureId, Guid organisationId, NoteContent content, string by, DateTime atUtc)
    {
        (MeasureId, OrganisationId) = (measureId, organisationId);
        Write(content, by, atUtc);
    }

    public Guid MeasureId { get; private set; }

    public Guid OrganisationId { get; private set; }

    public NoteKind Kind { get; private set; }

    public string Title { get; private set; } = "";

    /// <summary>The day of the event, or the day the plan was made.</summary>
    public DateOnly On { get; private set; }

    /// <summary>More about the event, or the plan.</summary>
    public string? Words { get; private set; }

    public DateOnly? DoOn { get; private set; }

    public string? DoWords { get; private set; }

    public DateOnly? StudyOn { get; private set; }

    public string? StudyWords { get; private set; }

    public DateOnly? ActOn { get; private set; }

    public string? ActWords { get; private set; }

    /// <summary>The name, at that time, of who wrote it last.</summary>
    public string By { get; private set; } = "";

    public DateTime AtUtc { get; private set; }

    /// <summary>Writes it anew.</summary>
    /// <exception cref="DomainRuleException">The words or dates break a rule.</exception>
    public void Write(NoteContent content, string by, DateTime atUtc)
    {
        Title = Guard.Text(content.Title, 200, "the title");
        Words = Guard.OptionalText(content.Words, 500, content.Kind == NoteKind.Cycle ? "the plan" : "what happened");
        if (content.Kind == NoteKind.Event && content.Later.Any(stage => !stage.IsEmpty))
            throw new DomainRuleException("An event has no stages. Choose an improvement cycle, or clear the stages.");
        if (content.Kind == NoteKind.Cycle && Words is null) throw new DomainRuleException("Enter the plan.");
        CheckStages(content);
        (Kind, On, By, AtUtc) = (content.Kind, content.On, Guard.Text(by, 200, "who writes it"), atUtc);
        (DoOn, DoWords) = content.Do.Read("what was done");
        (StudyOn, StudyWords) = content.Study.Read("what was found");
        (ActOn, ActWords) = content.Act.Read("what follows from it");
    }

    private static void CheckStages(NoteContent content)
    {
        var (latest, before) = (content.On, "plan");
        foreach (var (stage, name) in content.Later.Zip(["do", "study", "act"]))
        {
            if (stage.On is not { } on) continue;
            if (on < latest) throw new DomainRuleException($"The date of “{name}” lies before that of “{before}”. The stages follow one another: plan, do, study, act.");
            (latest, before) = (on, name);
        }
    }
}

/// <summary>What a note says.</summary>
public sealed record NoteContent(NoteKind Kind, string Title, DateOnly On, string? Words, NoteStage Do, NoteStage Study, NoteStage Act)
{
    internal IReadOnlyList<NoteStage> Later => [Do, Study, Act];
}

/// <summary>A stage of a cycle: both its date and words, or neither.</summary>
public sealed record NoteStage(DateOnly? On, string? Words)
{
    public static NoteStage None { get; } = new(null, null);

    internal bool IsEmpty => On is null && string.IsNullOrWhiteSpace(Words);

    internal (DateOnly?, string?) Read(string what)
    {
        if (IsEmpty) return (null, null);
        if (On is null) throw new DomainRuleException($"Enter the date that belongs to {what}.");
        return (On, Guard.Text(Words, 500, what));
    }
}
