using MediatR;
using Microsoft.Extensions.Options;
using SevenDay.Application.Dashboard;
using SevenDay.Application.Digests;
using SevenDay.Web.Infrastructure.Mail;
using SevenDay.Web.Infrastructure.Pages;

namespace SevenDay.Web.Pages.Digests;

public sealed class PreviewModel(IMediator mediator, IOptions<MailSettings> mail) : SevenDayPage(mediator)
{
    public GetNextDigest.Result Next { get; private set; } = null!;

    public DigestLetter Letter { get; private set; } = null!;

    public bool HasAddress => mail.Value.Address.Length > 0;

    public string From => mail.Value.From.Length > 0 ? mail.Value.From : "not set up yet";

    protected override async Task LoadAsync()
    {
        Next = await Mediator.Send(new GetNextDigest.Query(), Token);
        var changes = await Mediator.Send(new GetChangesSince.Query(Next.Since, Next.Until, Next.Scope, ByEntry: true), Token);
        Letter = DigestLetter.Of(changes, Next.Rhythm, Next.Scope, HasAddress ? mail.Value.Address : $"{Request.Scheme}://{Request.Host}");
    }

    public void OnGet() { }
}
