using SevenDay.Application.Security;

namespace SevenDay.Application.Demonstration;

/// <summary>Invented people who try the portal out, one for each role. They exist only where the demonstration was seeded.</summary>
public static class DemonstrationUsers
{
    public static IReadOnlyList<DemonstrationUser> All { get; } =
    [
        new("administrator@demo.sevenday.example", "Demonstration administrator", Roles.Administrator, []),
        new("programme.lead@demo.sevenday.example", "Demonstration programme lead", Roles.ProgrammeLead, []),
        new("trust.editor@demo.sevenday.example", "Demonstration trust editor", Roles.TrustEditor, ["RAJ"]),
        new("auditor@demo.sevenday.example", "Demonstration auditor", Roles.Auditor, []),
        new("board.member@demo.sevenday.example", "Demonstration board member", Roles.BoardMember, []),
    ];
}

public sealed record DemonstrationUser(string Email, string DisplayName, string Role, IReadOnlyList<string> OrganisationCodes);
