using MediatR;
using Microsoft.AspNetCore.Mvc;
using SevenDay.Application.Services;
using SevenDay.Application.Services.Export;

namespace SevenDay.Web.Pages.Services.Export;

public sealed class IndexModel(IMediator mediator) : ServiceSearchPage(mediator)
{
    [BindProperty(SupportsGet = true)] public HoursState? State { get; set; }

    [BindProperty(SupportsGet = true)] public bool Mine { get; set; }

    [BindProperty(SupportsGet = true)] public Guid? Service { get; set; }

    /// <summary>With planned hours and hours from a later day.</summary>
    [BindProperty(SupportsGet = true)] public bool Ahead { get; set; }

    public DescribeExport.Result Export { get; private set; } = null!;

    public string Back => Service is { } id ? ServiceLinks.Details(id) : ServiceLinks.Index(Filter, State, Mine ? true : null);

    public bool IsNarrowed => Service is null && (State is not null || Mine || Filter != new ServiceFilter());

    private ServiceChoice Choice => new(Filter, State, Mine, Service, Ahead);

    public async Task OnGetAsync() => Export = await Mediator.Send(new DescribeExport.Query(Choice), Token);

    public async Task<IActionResult> OnGetFileAsync(ExportFormat format) => new DownloadResult(await Mediator.Send(new ExportServices.Query(Choice, format), Token));

    /// <summary>The same page with or without the hours ahead.</summary>
    public string Href(bool ahead) => Service is { } id ? ServiceLinks.ExportOne(id, ahead) : ServiceLinks.Export(Filter, State, Mine, ahead);

    public string Download(ExportFormat format)
    {
        var page = Href(Ahead);
        return $"{page}{(page.Contains('?') ? '&' : '?')}handler=File&format={format}";
    }

    public int In(ExportFormat format) => format == ExportFormat.SchemaOrg ? Export.Public : Export.Services;
}
