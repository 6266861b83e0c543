using System.ComponentModel.DataAnnotations;
using SevenDay.Application.Claims;
using SevenDay.Domain.Claims;

namespace SevenDay.Web.Pages.Reports.Claims;

/// <summary>A claim as the programme lead fills it in.</summary>
public sealed class ClaimInput
{
    [Display(Name = "What was said?", Description = "Word for word, or nearly.")]
    public string? Words { get; set; }

    [Display(Name = "Where was it said?", Description = "A paper, a page, a speech by role. No names of people.")]
    public string? Source { get; set; }

    [Display(Name = "Day it was said")]
    public DateOnly? MadeOn { get; set; }

    [Display(Name = "What can bear it out?", Description = "The measure of an organisation, or a criterion of an audit. A criterion brings its own pass mark.")]
    public string? Evidence { get; set; }

    [Display(Name = "For a measure: values have to be")]
    public ClaimSide Side { get; set; }

    [Display(Name = "For a measure: the level", Description = "In the unit of the measure, such as 95 for 95%. Leave empty for its target.")]
    public double? Level { get; set; }

    [Display(Name = "What has to agree?")]
    public ClaimScope Scope { get; set; }

    public static ClaimInput Of(ClaimForm form) => new()
    {
        Words = form.Words,
        Source = form.Source,
        MadeOn = form.MadeOn,
        Evidence = form.Evidence,
        Side = form.Side,
        Level = form.Level,
        Scope = form.Scope,
    };

    public ClaimForm ToForm() => new(Words, Source, MadeOn, Evidence, Side, Level, Scope);
}
