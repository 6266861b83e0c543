using SevenDay.Application.Imports;
using SevenDay.Application.Services.Import;
using SevenDay.Web.Infrastructure.Pages;

namespace SevenDay.Web.Pages.Services.Import;

public static class ServiceImportLinks
{
    public const string Index = "/services/import";

    public const string Example = Index + "?handler=Example";

    public static string Services => ServiceLinks.Index();

    public static string Check(Guid id, ServiceFileFormat format, bool midnight = false, ImportAction? show = null) =>
        Links.To($"{Index}/{id}", ("format", format), ("midnight", midnight ? "true" : null), ("show", show));

    public static string Report(Guid id, ServiceFileFormat format, bool midnight) =>
        Links.To($"{Index}/{id}", ("handler", "Report"), ("format", format), ("midnight", midnight ? "true" : null));
}
