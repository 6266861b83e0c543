using SevenDay.Domain.Audits;
using SevenDay.Web.Infrastructure.Pages;

namespace SevenDay.Web.Pages.Audits.Templates;

public static class TemplateLinks
{
    public const string New = "/audits/templates/new", Import = "/audits/templates/import";

    public static string Index(string? search = null, TemplateState? state = null, int page = 1) =>
        Links.To("/audits/templates", ("search", search), ("state", state), ("pageNumber", page > 1 ? page : null));

    public static string ImportCheck(Guid file) => $"{Import}/{file}";

    public static string DiscardImport(Guid file) => $"{ImportCheck(file)}/discard";

    public static string Details(Guid id, string? part = null) => $"/audits/templates/{id}" + (part is null ? "" : "#" + part);

    public static string Edit(Guid id) => $"/audits/templates/{id}/edit";

    public static string Preview(Guid id) => $"/audits/templates/{id}/preview";

    public static string Print(Guid id) => $"/audits/templates/{id}/print";

    public static string Compare(Guid id) => $"/audits/templates/{id}/compare";

    public static string Change(Guid id, TemplateChange change) => $"/audits/templates/{id}/{change.ToString().ToLowerInvariant()}";

    public static string Question(Guid id, string key = "new") => $"/audits/templates/{id}/questions/{key}";

    public static string Criterion(Guid id, string key = "new") => $"/audits/templates/{id}/criteria/{key}";

    public static string Exclusion(Guid id, string key = "new") => $"/audits/templates/{id}/exclusions/{key}";

    public static string ChangePart(Guid id, TemplatePartKind part, string key, PartChange change) =>
        $"/audits/templates/{id}/{part.ToString().ToLowerInvariant()}/{key}/{change.ToString().ToLowerInvariant()}";
}

/// <summary>What can be done to an edition as a whole.</summary>
public enum TemplateChange
{
    Publish,
    Retire,
    Discard,
    Next,
}

/// <summary>Parts of a draft, as their addresses say.</summary>
public enum TemplatePartKind
{
    Questions,
    Criteria,
    Exclusions,
}

/// <summary>What can be done to a part of a draft.</summary>
public enum PartChange
{
    Up,
    Down,
    Remove,
}
