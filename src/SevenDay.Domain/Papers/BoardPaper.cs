namespace SevenDay.Domain.Papers;

/// <summary>A paper for a meeting of a board. A draft shows what the data say on the day it is looked at; once issued it keeps what it showed then.</summary>
public sealed class BoardPaper : Entity
{
    /// <summary>Longest written part, in characters.</summary>
    public const int LongestText = 4000;

    /// <summary>Longest name of a meeting, a title and the like.</summary>
    public const int LongestName = 200;

    private BoardPaper() { }

    /// <param name="plan">The meeting, and what to show.</param>
    /// <param name="texts">What people wrote.</param>
    /// <param name="isIllustrative">Invented, for showing the portal.</param>
    public BoardPaper(PaperPlan plan, PaperTexts texts, bool isIllustrative = false)
    {
        Change(plan, texts);
        IsIllustrative = isIllustrative;
    }

    public string Title { get; private set; } = "";

    public string Body { get; private set; } = "";

    public DateOnly MeetingOn { get; private set; }

    public string? Item { get; private set; }

    public string? Affected { get; private set; }

    /// <summary>A role.</summary>
    public string? PresentedBy { get; private set; }

    public Guid? AreaId { get; private set; }

    public Guid? OrganisationId { get; private set; }

    public PaperSections Sections { get; private set; } = new([]);

    public string? Recommendations { get; private set; }

    public string? Background { get; private set; }

    public string? Reasons { get; private set; }

    public string? Consultation { get; private set; }

    public string? Financial { get; private set; }

    public string? Legal { get; private set; }

    public string? Diversity { get; private set; }

    public bool IsIllustrative { get; private set; }

    /// <summary>None while it is a draft.</summary>
    public DateTime? IssuedAtUtc { get; private set; }

    public string? IssuedBy { get; private set; }

    /// <summary>What it showed when it was issued, as JSON; none while it is a draft. It never changes.</summary>
    public string? Frozen { get; private set; }

    public bool IsIssued => IssuedAtUtc is not null;

    /// <summary>Changes a draft.</summary>
    /// <exception cref="DomainRuleException">It has been issued, or something is missing.</exception>
    public void Change(PaperPlan plan, PaperTexts texts)
    {
        EnsureDraft();
        if (plan.Sections.Count == 0) throw new DomainRuleException("Choose what the paper shows: one section at least.");
        if (plan is { AreaId: not null, OrganisationId: not null }) throw new DomainRuleException("Choose an area or an organisation, not both.");
        Title = Guard.Text(plan.Title, LongestName, "the title");
        Body = Guard.Text(plan.Body, LongestName, "who meets");
        Item = Guard.OptionalText(plan.Item, 20, "the item");
        Affected = Guard.OptionalText(plan.Affected, 500, "who is affected");
        PresentedBy = Guard.OptionalText(plan.PresentedBy, LongestName, "the role that presents it");
        (MeetingOn, AreaId, OrganisationId, Sections) = (plan.MeetingOn, plan.AreaId, plan.OrganisationId, new PaperSections([.. plan.Sections]));
        Recommendations = Written(texts.Recommendations, "the recommendations");
        Background = Written(texts.Background, "the background");
        Reasons = Written(texts.Reasons, "the reasons");
        Consultation = Written(texts.Consultation, "the consultation");
        (Financial, Legal, Diversity) = (Written(texts.Financial, "the financial implications"), Written(texts.Legal, "the legal implications"), Written(texts.Diversity, "the implications for diversity"));
    }

    /// <summary>Gives it to the board and keeps what it shows from now on.</summary>
    /// <param name="frozen">What it shows, as JSON.</param>
    /// <param name="by">Name of whoever issues it.</param>
    /// <param name="atUtc">Now.</param>
    /// <exception cref="DomainRuleException">It has been issued already, or recommends nothing.</exception>
    public void Issue(string frozen, string by, DateTime atUtc)
    {
        EnsureDraft();
        if (Recommendations is null) throw new DomainRuleException("Write what the board is asked to do, under recommendations, before you issue the paper.");
        (Frozen, IssuedBy, IssuedAtUtc) = (frozen, Guard.Text(by, LongestName, "who issues the paper"), atUtc);
    }

    private static string? Written(string? text, string what) => Guard.OptionalText(text, LongestText, what);

    /// <exception cref="DomainRuleException">It has been issued, and stays as it is.</exception>
    public void EnsureDraft()
    {
        if (IsIssued) throw new DomainRuleException("The paper has been issued and stays as it is. Write another one.");
    }
}
