using System.ComponentModel.DataAnnotations;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using SevenDay.Web.Infrastructure.Pages;

namespace SevenDay.Web.Pages.Assessments.Editions;

/// <summary>A page with the form of a standard.</summary>
public abstract class WordingPage(IMediator mediator) : SevenDayPage(mediator)
{
    [FromRoute] public Guid Id { get; set; }

    [BindProperty] public long Version { get; set; }

    [BindProperty] public InputModel Input { get; set; } = new();

    public sealed class InputModel
    {
        [Display(Name = "Number", Description = "From 1 to 99. It never changes.")]
        public int? Number { get; set; }

        public WordingInput Form { get; set; } = new();

        [Display(Name = "Why is it changed?", Description = "Stands in the change log.")]
        public string? Reason { get; set; }
    }
}
