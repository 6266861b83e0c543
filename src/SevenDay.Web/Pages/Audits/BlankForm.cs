using SevenDay.Application.Audits;

namespace SevenDay.Web.Pages.Audits;

/// <summary>What a form on paper asks.</summary>
/// <param name="Round">The round; none for a template by itself, where it is written in.</param>
/// <param name="Organisations">To tick; many, or none, leave a line to write on.</param>
public sealed record BlankForm(string? Round, IReadOnlyList<AuditBody> Organisations, IReadOnlyList<GetEntryForm.Question> Questions)
{
    private const int MostToTick = 8;

    public bool NamesOrganisations => Organisations.Count is > 0 and <= MostToTick;
}
