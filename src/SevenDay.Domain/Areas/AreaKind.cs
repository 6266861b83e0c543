namespace SevenDay.Domain.Areas;

/// <summary>Levels of the area tree, largest first.</summary>
public enum AreaKind
{
    System,
    Alliance,
    Neighbourhood,
}
