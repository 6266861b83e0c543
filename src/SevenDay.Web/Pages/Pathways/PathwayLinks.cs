using SevenDay.Application.Pathways;
using SevenDay.Web.Infrastructure.Pages;

namespace SevenDay.Web.Pages.Pathways;

public static class PathwayLinks
{
    public const string New = "/pathways/new";

    public static string Index(string? search = null, int page = 1, PathwayOrder order = PathwayOrder.Name) => Links.To(
        "/pathways", ("search", search), ("order", order == PathwayOrder.Name ? null : order), ("pageNumber", page > 1 ? page : null));

    public static string Details(Guid id) => $"/pathways/{id}";

    public static string Edit(Guid id) => $"/pathways/{id}/edit";

    public static string Print(Guid id) => $"/pathways/{id}/print";

    /// <summary>The what-if with hours filled in, at its result.</summary>
    public static string WhatIf(Guid id, params IEnumerable<(Guid Service, string? Hours)> added)
    {
        var filled = added.Select(a => ($"Add[{a.Service}]", (object?)a.Hours)).ToArray();
        return Links.To($"/pathways/{id}/what-if", filled) + (filled.Length > 0 ? "#result" : "");
    }

    public static string Cheapest(bool wholeWeek = false, Guid? pathway = null, int page = 1) => Links.To(
        "/pathways/cheapest", ("week", wholeWeek ? "whole" : null), ("pathway", pathway), ("pageNumber", page > 1 ? page : null));

    public static string NewStep(Guid id) => $"/pathways/{id}/steps/new";

    public static string EditStep(Guid id, Guid step) => $"/pathways/{id}/steps/{step}/edit";

    public static string ChangeStep(Guid id, Guid step, StepChange change) => $"/pathways/{id}/steps/{step}/{change.ToString().ToLowerInvariant()}";

    public static string Service(Guid id) => $"/services/{id}";
}
