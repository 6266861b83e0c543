namespace SevenDay.Domain.Standards;

/// <summary>A set of standards that were published together. One of them is current: pages, assessments and returns are about it.</summary>
public sealed class StandardEdition : Entity
{
    /// <summary>The longest code, in characters.</summary>
    public const int LongestCode = 20;

    private StandardEdition() { }

    /// <param name="code">Short, such as 2017; never changes.</param>
    /// <param name="name">In words.</param>
    /// <param name="isCurrent">Whether the portal works with it.</param>
    public StandardEdition(string code, string name, bool isCurrent = false)
    {
        Code = Guard.Text(code, LongestCode, "the short name of the edition");
        Rename(name);
        IsCurrent = isCurrent;
    }

    public string Code { get; private set; } = "";

    public string Name { get; private set; } = "";

    public bool IsCurrent { get; private set; }

    public void Rename(string name) => Name = Guard.Text(name, 200, "the name of the edition");

    /// <summary>Makes this the one edition that the portal works with, in place of the one before.</summary>
    /// <param name="before">The current edition so far; none at the start.</param>
    public void TakeOver(StandardEdition? before)
    {
        if (IsCurrent) throw new DomainRuleException("This edition is the current one already.");
        before?.IsCurrent = false;
        IsCurrent = true;
    }
}
