using Microsoft.AspNetCore.Mvc.RazorPages;

namespace SevenDay.Web.Pages.Offline;

/// <summary>What a device shows in place of a page it cannot reach.</summary>
public sealed class IndexModel : PageModel;
