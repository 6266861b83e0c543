using System.ComponentModel.DataAnnotations;
using SevenDay.Application.Audits;
using SevenDay.Domain.Audits;

namespace SevenDay.Web.Pages.Audits;

/// <summary>What is typed to plan a round.</summary>
public sealed class NewRound
{
    [Display(Name = "What does the round ask?")]
    public Guid TemplateId { get; set; }

    [Display(Name = "Name of the round", Description = "For example, Weekend audit, November 2026")]
    public string? Name { get; set; }

    [Display(Name = "First day")]
    public DateOnly From { get; set; }

    [Display(Name = "Which days does it cover?")]
    public WindowKind Days { get; set; }

    [Display(Name = "Last day")]
    public DateOnly? To { get; set; }

    [Display(Name = "Organisations that take part")]
    public List<Guid> OrganisationIds { get; set; } = [];

    [Display(Name = "Target sample", Description = "Entries hoped for from each organisation. With 70 cases, 90% is known to about 7 points either way.")]
    [Range(1, 100_000, ErrorMessage = "Enter a target sample from 1 to 100,000.")]
    public int? TargetSample { get; set; } = 70;

    [Display(Name = "Auditors", Description = "They see the round and log entries. Programme leads always can.")]
    public List<Guid> AuditorIds { get; set; } = [];

    [Display(Name = "How many rounds?", Description = "1 for a single round. Several are planned at once, with the same questions and people.")]
    public int? Rounds { get; set; } = 1;

    [Display(Name = "Weeks from one round to the next", Description = "Only for several rounds. One that would fall on a bank holiday starts as soon after it as it can.")]
    public int? EveryWeeks { get; set; } = 4;

    [Display(Name = "Practice")]
    public bool IsPractice { get; set; }

    internal static NewRound For(GetStartForm.Result form, int? target)
    {
        var round = new NewRound { From = form.FirstDay, To = form.FirstDay.AddDays(6) };
        if (form.Like is { } like)
            (round.Name, round.TemplateId, round.TargetSample, round.OrganisationIds, round.AuditorIds) =
                (like.Name, like.TemplateId ?? Guid.Empty, like.Target, [.. like.OrganisationIds], [.. like.AuditorIds]);
        round.TargetSample = target ?? round.TargetSample;
        return round;
    }

    internal StartAudit.Command Command() => new(
        TemplateId, Name ?? "", From, Days == WindowKind.Chosen ? To : null, TargetSample ?? 0, OrganisationIds, AuditorIds,
        Days: Days, IsPractice: IsPractice, Rounds: Rounds ?? 0, EveryWeeks: EveryWeeks ?? 0);
}
