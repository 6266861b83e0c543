using System.ComponentModel.DataAnnotations;

namespace SevenDay.Web.Pages.Pathways;

/// <summary>A step as it is typed.</summary>
public sealed class StepFields
{
    [Display(Name = "Name of the step", Description = "What happens to the patient, such as Scan or Discharge.")]
    public string? Name { get; set; }

    [Display(Name = "Services that can meet it", Description = "Any one of them is enough. Those that you untick no longer meet it.")]
    public List<Guid> ServiceIds { get; set; } = [];
}
