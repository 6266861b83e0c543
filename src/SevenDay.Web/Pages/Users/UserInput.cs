using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.Rendering;
using SevenDay.Application.Security;

namespace SevenDay.Web.Pages.Users;

/// <summary>What an administrator says of somebody who signs in.</summary>
public class UserInput
{
    [Display(Name = "Name to show"), Required(ErrorMessage = "Enter the name to show.")]
    public string DisplayName { get; set; } = "";

    [Display(Name = "Role"), Required(ErrorMessage = "Choose a role.")]
    public string Role { get; set; } = "";

    [Display(Name = "ODS codes of the organisations they act for", Description = "With commas between, such as RAJ, RDE. A trust editor needs at least one.")]
    public string? OrganisationCodes { get; set; }

    public IReadOnlyList<string> Codes() => (OrganisationCodes ?? "").Split([',', ';', ' ', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    public static IEnumerable<SelectListItem> RoleChoices() => Roles.All.Select(role => new SelectListItem(Roles.InWords(role), role));
}
