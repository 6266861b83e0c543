using SevenDay.Domain.Organisations;

namespace SevenDay.Application.Services.Import;

/// <summary>What an organisation of an NHS.UK file is, with the name and specialty of its one service.</summary>
internal sealed record NhsUkType(OrganisationKind Kind, string Service, string Specialty)
{
    private static readonly NhsUkType Pharmacy = new(OrganisationKind.Pharmacy, "Pharmacy", "Pharmacy");
    private static readonly NhsUkType Practice = new(OrganisationKind.GpPractice, "GP practice", "General practice");
    private static readonly NhsUkType NotSaid = new(OrganisationKind.Other, "Opening hours", "Not stated");

    /// <summary>By the type or its code where the file has one, otherwise by a word in the name.</summary>
    internal static NhsUkType Of(string type, string name) =>
        Says(type, "PHA") || Says(type, "Pharmacy") || (type.Length == 0 && (Says(name, "Pharmac") || Says(name, "Chemist"))) ? Pharmacy
        : Says(type, "GP") || (type.Length == 0 && (Says(name, "Surgery") || Says(name, "Medical Practice"))) ? Practice
        : type.Length is > 0 and <= 100 ? new NhsUkType(OrganisationKind.Other, type, type)
        : NotSaid;

    private static bool Says(string text, string word) => text.Contains(word, StringComparison.OrdinalIgnoreCase);
}
