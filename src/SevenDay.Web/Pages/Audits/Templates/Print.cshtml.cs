using MediatR;

namespace SevenDay.Web.Pages.Audits.Templates;

/// <summary>A blank form for a ward without a device.</summary>
public sealed class PrintModel(IMediator mediator) : PreviewPage(mediator);
