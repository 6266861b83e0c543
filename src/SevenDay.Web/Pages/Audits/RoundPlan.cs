using System.ComponentModel.DataAnnotations;

namespace SevenDay.Web.Pages.Audits;

/// <summary>What is typed to change a round.</summary>
public sealed class RoundPlan
{
    [Display(Name = "Name of the round")] public string? Name { get; set; }

    [Display(Name = "First day")] public DateOnly From { get; set; }

    [Display(Name = "Last day")] public DateOnly To { get; set; }

    [Display(Name = "Organisations that take part")] public List<Guid> OrganisationIds { get; set; } = [];

    [Display(Name = "Target sample", Description = "Entries hoped for from each organisation.")] public int? TargetSample { get; set; }

    [Display(Name = "Specialties", Description = "Choose none for every specialty.")] public List<string> Specialties { get; set; } = [];

    [Display(Name = "Auditors", Description = "They see the round and log entries. Programme leads always can.")] public List<Guid> AuditorIds { get; set; } = [];
}
