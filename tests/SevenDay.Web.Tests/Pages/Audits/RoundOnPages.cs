using SevenDay.Web.Tests.Hosting;

namespace SevenDay.Web.Tests.Pages.Audits;

/// <summary>Finds and makes rounds as a person would.</summary>
internal sealed class RoundOnPages(PageClient client)
{
    internal static async Task<string> FindAsync(PageClient client, params string[] words) =>
        (await client.GetAsync("/audits")).Document.QuerySelectorAll("main table a").First(a => words.All(w => a.TextContent.Contains(w))).GetAttribute("href")!;

    /// <summary>Plans a round of the case-note review at two hospitals, and gives its path.</summary>
    internal async Task<string> StartAsync(string name, bool open = false)
    {
        var posted = await (await client.GetAsync("/audits/new")).Form("Plan the round")
            .Choose("Case-note review of standards 2 and 8").Fill("Name of the round", name)
            .FillNamed("Input.From.Day", "11").FillNamed("Input.From.Month", "11").FillNamed("Input.To.Day", "17").FillNamed("Input.To.Month", "11")
            .Choose("Colchester Hospital").Choose("Mid and South Essex NHS Foundation Trust").Choose("Demonstration auditor").SubmitAsync();
        var path = posted.Location!;
        if (open) await (await client.GetAsync(path + "/open")).Form("Open the round").SubmitAsync();
        return path;
    }

    /// <summary>The empty form of a case at Colchester.</summary>
    internal async Task<PageForm> EntryFormAsync(string path, PageClient? auditor = null)
    {
        var by = auditor ?? client;
        var choice = await by.GetAsync(path + "/entries/new");
        var organisation = choice.Document.QuerySelectorAll("main a").Single(a => a.TextContent.Trim() == "Colchester Hospital").GetAttribute("href")!;
        return (await by.GetAsync(organisation)).Form("Save and start the next case");
    }

    internal static PageForm FillCase(PageForm form, string reference, string review = "2026-11-15", string time = "0900") => form
        .Fill("Local case reference", reference).Fill("Specialty", "Stroke medicine").Choose("Admission")
        .FillNamed("Input.Days[clock_start]", "2026-11-14").FillNamed("Input.Times[clock_start]", "19:00")
        .FillNamed("Input.Answers[excluded]", "no").FillNamed("Input.Answers[reviewed]", "yes")
        .FillNamed("Input.Days[first_review]", review).FillNamed("Input.Times[first_review]", time)
        .Fill("Consultant reviews due on the day after admission", "1").Fill("Consultant reviews done on that day", "0");
}
