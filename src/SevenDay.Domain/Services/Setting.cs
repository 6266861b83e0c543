namespace SevenDay.Domain.Services;

/// <summary>Where in health and care a service belongs.</summary>
public enum Setting
{
    Acute,
    Community,
    Primary,
    MentalHealth,
    SocialCare,
    Voluntary,
    Ambulance,
}
