using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using SevenDay.Application.Digests;
using SevenDay.Web.Components;
using SevenDay.Web.Infrastructure.Mail;
using SevenDay.Web.Infrastructure.Pages;

namespace SevenDay.Web.Pages.Digests;

public sealed class DeliveriesModel(IMediator mediator, IOptions<MailSettings> mail) : SevenDayPage(mediator)
{
    [BindProperty(SupportsGet = true)] public bool OnlyProblems { get; set; }

    [BindProperty(SupportsGet = true)] public int PageNumber { get; set; } = 1;

    public ListDeliveries.Result Result { get; private set; } = null!;

    public string? Missing => DigestWords.Missing(mail.Value);

    public Pager Pager => new(Result.List.Page, Result.List.PageSize, Result.List.Total, page => DigestLinks.Deliveries(OnlyProblems, page));

    protected override async Task LoadAsync() => Result = await Mediator.Send(new ListDeliveries.Query(OnlyProblems, PageNumber), Token);

    public void OnGet() { }
}
