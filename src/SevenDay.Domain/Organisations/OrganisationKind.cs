namespace SevenDay.Domain.Organisations;

/// <summary>What an organisation is.</summary>
public enum OrganisationKind
{
    AcuteTrust,
    CommunityAndMentalHealth,
    Ambulance,
    ClinicalCommissioningGroup,
    LocalAuthority,
    Healthwatch,
    EducationAndResearch,
    Voluntary,
    GpPractice,
    Pharmacy,
    Other,
}
