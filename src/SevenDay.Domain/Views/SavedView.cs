namespace SevenDay.Domain.Views;

/// <summary>Filters of the dashboard under a name, kept by a reader to find them again.</summary>
public sealed class SavedView : Entity
{
    private SavedView() { }

    /// <exception cref="DomainRuleException">The name is empty or too long, or the dates are the wrong way round.</exception>
    public SavedView(Guid ownerId, string name, ViewFilter filter)
    {
        OwnerId = ownerId;
        Change(name, filter);
    }

    /// <summary>The user whose it is. Nobody else changes it.</summary>
    public Guid OwnerId { get; private set; }

    /// <summary>Unique among those of its owner.</summary>
    public string Name { get; private set; } = "";

    public ViewPage Page { get; private set; }

    /// <summary>The area or organisation; none for the whole programme. It may have gone since.</summary>
    public Guid? ScopeId { get; private set; }

    /// <summary>None for the day of the last paper.</summary>
    public DateOnly? Since { get; private set; }

    /// <summary>None for the day on which it is looked at.</summary>
    public DateOnly? Until { get; private set; }

    /// <summary>Whether its owner sees it when they open the dashboard; one of their views at most.</summary>
    public bool OpensFirst { get; private set; }

    /// <summary>Whether everybody finds it on the dashboard.</summary>
    public bool IsShared { get; private set; }

    /// <summary>Names it, and says what it shows.</summary>
    /// <exception cref="DomainRuleException">The name is empty or too long, or the dates are the wrong way round.</exception>
    public void Change(string name, ViewFilter filter)
    {
        if (filter.Since >= filter.Until) throw new DomainRuleException("The first date must be before the second. Change one of them.");
        Name = Guard.Text(name, 60, "the name of the view");
        (Page, ScopeId) = (filter.Page, filter.ScopeId);
        (Since, Until) = filter.Page == ViewPage.Dashboard ? (null, null) : (filter.Since, filter.Until);
    }

    /// <summary>Shows it when its owner opens the dashboard, or no longer.</summary>
    public void OpenFirst(bool first) => OpensFirst = first;

    /// <summary>Shows it to everybody, or to its owner only.</summary>
    public void Share(bool shared) => IsShared = shared;
}

/// <summary>Where a view is looked at.</summary>
public enum ViewPage
{
    /// <summary>The position today, of an area or an organisation.</summary>
    Dashboard,

    /// <summary>What changed between two dates.</summary>
    Since,
}

/// <summary>What a view shows: an area or organisation, and on the page of changes two dates.</summary>
public sealed record ViewFilter(ViewPage Page, Guid? ScopeId, DateOnly? Since, DateOnly? Until);
