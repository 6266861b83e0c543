using System.ComponentModel.DataAnnotations;

namespace SevenDay.Web.Pages.Services;

/// <summary>How much space there is now.</summary>
public sealed class CapacityInput
{
    [Display(Name = "How much space is there now?")]
    public string? State { get; set; }

    [Display(Name = "Note (optional)", Description = "A few words about the space, nothing about a patient. For example, two beds free from 2pm")]
    public string? Note { get; set; }

    /// <summary>Number of the last report shown.</summary>
    public int Seen { get; set; }
}
