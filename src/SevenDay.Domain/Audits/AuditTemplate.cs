namespace SevenDay.Domain.Audits;

/// <summary>One edition of the questions and criteria of an audit. A published edition never changes; the next one takes its place.</summary>
public sealed class AuditTemplate : Entity
{
    private AuditTemplate() { }

    /// <summary>A draft.</summary>
    public AuditTemplate(string code, int edition, string name, string purpose, TemplateContent content)
    {
        Code = Guard.Text(code, 50, "the code of the template");
        Name = Guard.Text(name, 200, "the name of the template");
        Purpose = Guard.Text(purpose, 1000, "what the template is for");
        (Edition, Content) = (edition, content);
    }

    /// <summary>Stays the same from edition to edition.</summary>
    public string Code { get; private set; } = "";

    /// <summary>1 for the first edition.</summary>
    public int Edition { get; private set; }

    public string Name { get; private set; } = "";

    public string Purpose { get; private set; } = "";

    public TemplateState State { get; private set; }

    public TemplateContent Content { get; private set; } = TemplateContent.Empty;

    /// <summary>Gives a draft another name and purpose.</summary>
    public void Describe(string name, string purpose)
    {
        EnsureDraft();
        Name = Guard.Text(name, 200, "the name of the template");
        Purpose = Guard.Text(purpose, 1000, "what the template is for");
    }

    /// <summary>Gives a draft other questions and criteria. They may still have problems.</summary>
    public void Change(TemplateContent content)
    {
        EnsureDraft();
        Content = content;
    }

    /// <summary>Makes a draft available to rounds, unless something is wrong with it.</summary>
    public void Publish()
    {
        EnsureDraft();
        if (TemplateCheck.ProblemsOf(Content) is { Count: > 0 } problems)
            throw new DomainRuleException($"The draft cannot be published yet. {string.Join(" ", problems.Select(p => p.Message))}");
        State = TemplateState.Published;
    }

    /// <summary>Offers it to no new round. Rounds that use it keep it.</summary>
    public void Retire()
    {
        if (State != TemplateState.Published) throw new DomainRuleException("Only a published edition can be retired.");
        State = TemplateState.Retired;
    }

    /// <summary>A draft that starts as a copy of this edition.</summary>
    public AuditTemplate NextEdition(int edition)
    {
        if (State == TemplateState.Draft) throw new DomainRuleException("This edition is still a draft. Change the draft itself.");
        return new AuditTemplate(Code, edition, Name, Purpose, Content);
    }

    /// <summary>Refuses what only a draft allows.</summary>
    public void EnsureDraft()
    {
        if (State != TemplateState.Draft) throw new DomainRuleException("A published edition never changes. Make the next edition and change that.");
    }
}
