using SevenDay.Domain.Views;

namespace SevenDay.Application.Dashboard.Views;

/// <param name="Area">None for the whole programme, and where the area has gone.</param>
/// <param name="Owner">The name of whoever shares it; none for an own view.</param>
public sealed record SavedViewItem(
    Guid Id, long Version, string Name, ViewPage Page, Guid? AreaId, string? Area, DateOnly? Since, DateOnly? Until, bool OpensFirst, bool IsShared, string? Owner)
{
    public bool IsOwn => Owner is null;

    /// <summary>The area it was made for is no longer there, so it can show nothing.</summary>
    public bool HasLostItsArea => AreaId is not null && Area is null;
}
