using System.ComponentModel.DataAnnotations;
using SevenDay.Application.Dashboard.Views;
using SevenDay.Domain.Views;

namespace SevenDay.Web.Pages.Dashboard.Views;

/// <summary>A page that asks for a saved view.</summary>
public interface IViewForm
{
    ViewInput Input { get; }

    GetViewForm.Result Form { get; }
}

public sealed class ViewInput
{
    [Display(Name = "Name")]
    public string? Name { get; set; }

    // Not “Page”: a form without fields would bind the route value of that name.
    public ViewPage Shown { get; set; }

    [Display(Name = "Area or organisation")]
    public string? Area { get; set; }

    [Display(Name = "Since", Description = "Empty for the day of the last issued paper.")]
    public DateOnly? Since { get; set; }

    [Display(Name = "Until", Description = "Empty for the day on which it is looked at.")]
    public DateOnly? Until { get; set; }

    [Display(Name = "When you open the dashboard")]
    public bool OpensFirst { get; set; }

    [Display(Name = "Who sees it")]
    public bool IsShared { get; set; }

    internal static ViewInput Of(SavedViewItem view) => new()
    {
        Name = view.Name, Shown = view.Page, Area = view.HasLostItsScope ? null : view.ScopeId?.ToString(), Since = view.Since, Until = view.Until, OpensFirst = view.OpensFirst, IsShared = view.IsShared,
    };
}
