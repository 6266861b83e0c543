using MediatR;

namespace SevenDay.Web.Pages.Audits.Templates;

public sealed class PreviewModel(IMediator mediator) : PreviewPage(mediator);
