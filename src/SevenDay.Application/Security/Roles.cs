namespace SevenDay.Application.Security;

/// <summary>The roles of the portal, by function and not by body.</summary>
public static class Roles
{
    public const string Administrator = nameof(Administrator);
    public const string ProgrammeLead = nameof(ProgrammeLead);
    public const string TrustEditor = nameof(TrustEditor);
    public const string Auditor = nameof(Auditor);
    public const string BoardMember = nameof(BoardMember);

    public static IReadOnlyList<string> All { get; } = [Administrator, ProgrammeLead, TrustEditor, Auditor, BoardMember];

    /// <summary>The role as people say it.</summary>
    public static string InWords(string role) => role switch
    {
        ProgrammeLead => "Programme lead",
        TrustEditor => "Trust editor",
        BoardMember => "Board member",
        _ => role,
    };
}
