using SevenDay.Web.Infrastructure.Pages;

namespace SevenDay.Web.Pages.BankHolidays;

public static class BankHolidayLinks
{
    public static string Index(bool past = false) => Links.To("/admin/bank-holidays", ("past", past ? "true" : null));
}
