using SevenDay.Domain.Views;

namespace SevenDay.Application.Dashboard.Views;

/// <param name="Scope">Name of the area or organisation; none for the whole programme, and where it has gone.</param>
/// <param name="Owner">The name of whoever shares it; none for an own view.</param>
public sealed record SavedViewItem(
    Guid Id, long Version, string Name, ViewPage Page, Guid? ScopeId, string? Scope, DateOnly? Since, DateOnly? Until, bool OpensFirst, bool IsShared, string? Owner)
{
    public bool IsOwn => Owner is null;

    /// <summary>The area or organisation it was made for is no longer there, so it can show nothing.</summary>
    public bool HasLostItsScope => ScopeId is not null && Scope is null;
}
