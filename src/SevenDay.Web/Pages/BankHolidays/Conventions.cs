using Microsoft.AspNetCore.Mvc.ApplicationModels;
using SevenDay.Application.Security;
using SevenDay.Web.Infrastructure.Pages;

namespace SevenDay.Web.Pages.BankHolidays;

internal sealed class Conventions : IPageFolder
{
    public void Apply(PageConventionCollection pages) => pages.Require("/BankHolidays", Permission.ManageBankHolidays);
}
