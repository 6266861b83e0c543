using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.Rendering;
using SevenDay.Application.Services;

namespace SevenDay.Web.Pages.Services;

/// <summary>What a service is.</summary>
public sealed class DescriptionInput
{
    [Display(Name = "Organisation")]
    public Guid? OrganisationId { get; set; }

    [Display(Name = "Name of the service", Description = "As staff call it, for example “Acute medical unit: consultant cover”")]
    public string? Name { get; set; }

    [Display(Name = "Specialty", Description = "For example, acute medicine or district nursing")]
    public string? Specialty { get; set; }

    [Display(Name = "Setting")]
    public string? Setting { get; set; }

    [Display(Name = "Site (optional)", Description = "For example, Southend Hospital")]
    public string? Site { get; set; }

    [Display(Name = "Postcode (optional)")]
    public string? Postcode { get; set; }

    [Display(Name = "Shown to the public")]
    public bool IsPublic { get; set; }

    public long Version { get; set; }

    public static IReadOnlyList<SelectListItem> Settings { get; } =
        [new("Choose a setting", ""), .. ServiceSettings.Names.Select(name => new SelectListItem(ServiceSettings.InWords(name), name))];

    public static DescriptionInput From(GetService.ServiceFacts facts) => new()
    {
        OrganisationId = facts.OrganisationId,
        Name = facts.Name,
        Specialty = facts.Specialty,
        Setting = facts.Setting.ToString(),
        Site = facts.Site,
        Postcode = facts.Postcode,
        IsPublic = facts.IsPublic,
        Version = facts.Version,
    };
}
