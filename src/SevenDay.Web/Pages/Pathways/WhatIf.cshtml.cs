using System.ComponentModel.DataAnnotations;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using SevenDay.Application.Pathways;
using SevenDay.Web.Components;
using SevenDay.Web.Infrastructure.Pages;

namespace SevenDay.Web.Pages.Pathways;

/// <summary>Tries longer hours. What is tried stands in the address, so that it can be kept and shared.</summary>
public sealed class WhatIfModel(IMediator mediator) : SevenDayPage(mediator)
{
    [FromRoute] public Guid Id { get; set; }

    /// <summary>What was typed, by service.</summary>
    [BindProperty(SupportsGet = true, Name = "Add")] public Dictionary<Guid, string?> Add { get; set; } = [];

    [BindProperty] public InputModel Input { get; set; } = new();

    public TryHours.Result Trial { get; private set; } = null!;

    /// <summary>What the user may save as planned hours.</summary>
    public IEnumerable<TryHours.ServiceLine> ToPlan => Trial.Services.Where(s => s.MinutesAdded > 0 && s.MayPlan);

    protected override async Task LoadAsync()
    {
        Trial = await Mediator.Send(new TryHours.Query(Id, [.. Add.Select(a => new AddedHours(a.Key, a.Value))]), Token);
        foreach (var service in Trial.Services)
        {
            Add.TryAdd(service.Id, null);
            if (service.Problem is { } problem) ModelState.AddModelError($"Add[{service.Id}]", problem);
        }
    }

    public IActionResult OnGet()
    {
        if (!ModelState.IsValid) return Invalid();
        if (!Request.Query.Any(q => string.IsNullOrWhiteSpace(q.Value))) return Page();
        return LocalRedirect(PathwayLinks.WhatIf(Id, Add.Where(a => !string.IsNullOrWhiteSpace(a.Value)).Select(a => (a.Key, a.Value))));
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var additions = ToPlan.Select(s => new PlanHours.Addition(s.Id, Input.Versions.GetValueOrDefault(s.Id), s.Typed)).ToList();
        var count = await Mediator.Send(new PlanHours.Command(additions, Input.From), Token);
        return Done($"Planned hours have been saved for {Words.Count(count, "service")}. The hours worked now have not changed.", PathwayLinks.Details(Id));
    }

    /// <summary>The version that the person saw; after somebody else saved first, the one shown beside theirs.</summary>
    public long VersionOf(TryHours.ServiceLine service) => IsStale ? service.Version : Input.Versions.GetValueOrDefault(service.Id, service.Version);

    public sealed class InputModel
    {
        [Display(Name = "From which day are these hours planned?", Description = "For example, 1 4 2027")]
        public DateOnly? From { get; set; }

        public Dictionary<Guid, long> Versions { get; set; } = [];
    }
}
