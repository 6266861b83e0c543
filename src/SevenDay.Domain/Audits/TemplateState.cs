namespace SevenDay.Domain.Audits;

/// <summary>The states of an edition of a template, in order.</summary>
public enum TemplateState
{
    /// <summary>Being written. Rounds cannot use it.</summary>
    Draft,
    /// <summary>Never changes any more. New rounds may use it.</summary>
    Published,
    /// <summary>Not offered to new rounds. Those that use it go on.</summary>
    Retired,
}
