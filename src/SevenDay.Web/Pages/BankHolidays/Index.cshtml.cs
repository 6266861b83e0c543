using System.ComponentModel.DataAnnotations;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using SevenDay.Application.BankHolidays;
using SevenDay.Web.Components;
using SevenDay.Web.Infrastructure.Pages;

namespace SevenDay.Web.Pages.BankHolidays;

public sealed class IndexModel(IMediator mediator) : SevenDayPage(mediator)
{
    [BindProperty(SupportsGet = true)] public bool Past { get; set; }

    [BindProperty] public InputModel Input { get; set; } = new();

    public ListBankHolidays.Result List { get; private set; } = null!;

    protected override async Task LoadAsync() => List = await Mediator.Send(new ListBankHolidays.Query(Past), Token);

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync()
    {
        var date = await Mediator.Send(new AddBankHoliday.Command(Input.Date, Input.Title), Token);
        return Done($"{Words.Date(date)} is a bank holiday now.", BankHolidayLinks.Index());
    }

    public async Task<IActionResult> OnPostRemoveAsync(DateOnly remove)
    {
        await Mediator.Send(new RemoveBankHoliday.Command(remove), Token);
        return Done($"{Words.Date(remove)} is no bank holiday any more.", BankHolidayLinks.Index());
    }

    public sealed class InputModel
    {
        [Display(Name = "Date", Description = "For example, 27 12 2029")]
        public DateOnly? Date { get; set; }

        [Display(Name = "Name of the bank holiday", Description = "For example, Christmas Day (substitute day)")]
        public string? Title { get; set; }
    }
}
