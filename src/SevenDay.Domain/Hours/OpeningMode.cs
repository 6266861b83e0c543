namespace SevenDay.Domain.Hours;

/// <summary>How a service is there during an opening.</summary>
public enum OpeningMode
{
    OnSite,
    OnCall,
    Remote,
}
