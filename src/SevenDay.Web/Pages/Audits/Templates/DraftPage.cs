using MediatR;
using Microsoft.AspNetCore.Mvc;
using SevenDay.Application.Audits.Templates;
using SevenDay.Web.Infrastructure.Pages;

namespace SevenDay.Web.Pages.Audits.Templates;

/// <summary>A form that changes a draft, at the version that the person saw.</summary>
public abstract class DraftPage(IMediator mediator) : SevenDayPage(mediator)
{
    [FromRoute] public Guid Id { get; set; }

    [BindProperty] public long Version { get; set; }

    /// <summary>The draft as it is stored.</summary>
    public abstract TemplateHead Template { get; }

    public long VersionToSend => IsStale || Version == 0 ? Template.Version : Version;

    protected bool IsShownFirst => HttpMethods.IsGet(Request.Method) || HttpMethods.IsHead(Request.Method);
}
