using System.Net;
using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Security;
using SevenDay.Web.Tests.Hosting;

namespace SevenDay.Web.Tests.Pages.Organisations;

public sealed class AreaFactPagesTests(PortalHost host) : IClassFixture<PortalHost>
{
    private const string Root = "/organisations/areas/indicators";

    [Fact]
    public async Task Get_List_GoesByTopicAndLeadsToTheIndicator()
    {
        var client = await host.SignedInAsync(Roles.BoardMember);

        var list = await client.GetAsync(Root);

        list.Document.QuerySelectorAll("main caption").Select(c => c.TextContent).ShouldBe(["Population", "Travel time", "Spend", "Health inequalities", "Wider determinants of health"]);
        list.MainText.ShouldNotContain("Add an indicator");
        (await client.GetAsync(Root + "?search=nothing+like+it")).MainText.ShouldContain("No indicators found");
        (await client.GetAsync(Root + "/new")).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Get_Indicator_ShowsGapIntervalAndThatItProvesNothing()
    {
        var client = await host.SignedInAsync(Roles.Auditor);

        var page = await client.GetAsync(Root + "/readmitted-30-days");

        page.MainText.ShouldContain("A gap between groups is not by itself proof of a cause or of unfair care.");
        page.MainText.ShouldContain("2.9 percentage points higher, 95% interval 2.3 to 3.6");
        page.MainText.ShouldContain("1.23 times, 95% interval 1.18 to 1.29");
        page.MainText.ShouldContain("3,420 of 22,100");
        page.MainText.ShouldContain("Illustrative");
        page.MainText.ShouldNotContain("NaN", Case.Sensitive);
        page.Document.QuerySelectorAll("figure.sd-chart--dots svg.sd-plot").Length.ShouldBe(2, "one drawing for wide screens and one for narrow");
        (await client.GetAsync(Root + "/nothing")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Get_Numbers_IsTheFileOfTheSameFigures()
    {
        var client = await host.SignedInAsync(Roles.BoardMember);

        var file = await client.GetAsync(Root + "/deficit?handler=Numbers");

        file.Text.ShouldContain("deficit,£ million,Mid and South Essex,,2018-04-01,\"2018/19, as expected in July 2016\",,,216");
    }

    [Fact]
    public async Task Get_Period_ShowsItsValuesAndAnEmptyOneSaysSo()
    {
        var client = await host.SignedInAsync(Roles.BoardMember);

        (await client.GetAsync(Root + "/spend-per-head?from=2023-04-01")).MainText.ShouldContain("£2,180 per head");
        (await client.GetAsync(Root + "/spend-per-head?from=1999-04-01")).MainText.ShouldContain("No values for this period");
        (await client.GetAsync(Root + "/spend-per-head?from=soon")).MainText.ShouldContain("£2,310 per head");
    }

    [Fact]
    public async Task Get_Area_ShowsPopulationTravelTimeAndSpend()
    {
        var client = await host.SignedInAsync(Roles.BoardMember);
        var ids = await host.WithDbAsync(db => db.Areas.ToDictionaryAsync(a => a.Name, a => a.Id));

        var thurrock = await client.GetAsync($"/organisations/areas/{ids["Thurrock"]}");
        var compared = await client.GetAsync($"/organisations/areas/compare?areas={ids["Thurrock"]}&areas={ids["Mid Essex"]}");

        foreach (var fact in new[] { "200,000 people", "18 minutes", "£2,370 per head" }) thurrock.MainText.ShouldContain(fact);
        compared.MainText.ShouldContain("395,000 people");
        compared.MainText.ShouldContain("200,000 people");
        (await client.GetAsync("/organisations/areas/compare?" + string.Join("&", ids.Values.Append(Guid.CreateVersion7()).Append(Guid.CreateVersion7()).Select(id => $"areas={id}"))))
            .MainText.ShouldContain("Choose at most 6 areas");
        (await client.GetAsync($"/organisations/areas/{ids["Mid and South Essex"]}")).MainText.ShouldContain("£216 million");
    }

    [Fact]
    public async Task Post_New_ThenAValue_ShowsItOnThePage()
    {
        var client = await host.SignedInAsync(Roles.ProgrammeLead);
        var refused = await (await client.GetAsync(Root + "/new")).Form("Add indicator").Fill("Code", "web-smoking").Fill("Name", "Adults who smoke").SubmitAsync();
        refused.Status.ShouldBe(HttpStatusCode.BadRequest);
        refused.Form("Add indicator").Values().ShouldContain(v => v.Key == "Input.Fields.Name" && v.Value == "Adults who smoke");

        var added = await client.FollowAsync(await refused.Form("Add indicator").Choose("Lower is better").Fill("Source", "Published survey")
            .FillNamed("Input.Fields.Topic", "WiderDeterminant").FillNamed("Input.Fields.Unit", "%").SubmitAsync());
        added.MainText.ShouldContain("No values yet");

        var form = (await client.GetAsync(Root + "/web-smoking/values/new")).Form("Save value").FillNamed("Input.Fields.Area", await AreaAsync("Thurrock"))
            .FillNamed("Input.Fields.From.Day", "1").FillNamed("Input.Fields.From.Month", "4").FillNamed("Input.Fields.From.Year", "2024").Fill("The period in words", "2024/25");
        var wrong = await form.Fill("Numerator", "1200").Fill("Denominator", "1000").SubmitAsync();
        wrong.Status.ShouldBe(HttpStatusCode.BadRequest);
        wrong.Errors.ShouldBe(["The numerator is above the denominator. Check which is which."]);
        wrong.Form("Save value").Values().ShouldContain(v => v.Key == "Input.Fields.Numerator" && v.Value == "1200");

        var saved = await client.FollowAsync(await wrong.Form("Save value").Fill("Denominator", "10000").SubmitAsync());
        saved.MainText.ShouldContain("The value has been saved.");
        saved.MainText.ShouldContain("1,200 of 10,000");
    }

    [Fact]
    public async Task Post_CorrectionSomebodyMadeFirst_ShowsBoth()
    {
        var client = await host.SignedInAsync(Roles.ProgrammeLead);
        var address = (await client.GetAsync(Root + "/travel-time/values")).Document.QuerySelectorAll("main a").First(a => a.TextContent.StartsWith("Correct", StringComparison.Ordinal)).GetAttribute("href")!;
        var (mine, theirs) = (await client.GetAsync(address), await client.GetAsync(address));
        await theirs.Form("Save the correction").Fill("Value", "33").Fill("Why do you correct it?", "Revised").SubmitAsync();

        var stale = await mine.Form("Save the correction").Fill("Value", "34").Fill("Why do you correct it?", "Mine").SubmitAsync();

        stale.Status.ShouldBe(HttpStatusCode.Conflict);
        stale.MainText.ShouldContain("33 minutes");
        stale.Form("Save the correction").Values().ShouldContain(v => v.Key == "Input.Fields.Value" && v.Value == "34");
        (await client.FollowAsync(await stale.Form("Save the correction").SubmitAsync())).MainText.ShouldContain("34 minutes");
        (await client.GetAsync(address.Replace("travel-time", "population"))).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Post_Removal_TakesTheValueAway()
    {
        var client = await host.SignedInAsync(Roles.ProgrammeLead);
        var address = (await client.GetAsync(Root + "/cold-homes/values")).Document.QuerySelectorAll("main a").First(a => a.TextContent.StartsWith("Remove", StringComparison.Ordinal)).GetAttribute("href")!;

        var refused = await (await client.GetAsync(address)).Form("Remove the value").SubmitAsync();
        var done = await client.FollowAsync(await refused.Form("Remove the value").Fill("Why do you remove it?", "Withdrawn").SubmitAsync());

        refused.Errors.ShouldBe(["Say why you remove it."]);
        done.MainText.ShouldContain("5 values, the latest period first");
    }

    [Fact]
    public async Task Post_WrongFile_NamesEveryRowAndWritesNothing()
    {
        var client = await host.SignedInAsync(Roles.ProgrammeLead);
        var file = "indicator,area,group,period,period_words,numerator,denominator,value,source_note,illustrative\npopulation,Atlantis,,2024-04-01,2024,,,50000,,no\npopulation,Thurrock,,2024-04-01,2024,,,fifty,,no\n"u8.ToArray();

        var answer = await (await client.GetAsync(Root + "/import")).Form("Check the file").Attach("CSV file", "facts.csv", file).SubmitAsync();

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        answer.MainText.ShouldContain("Nothing was imported");
        answer.MainText.ShouldContain("Atlantis");
        answer.MainText.ShouldContain("fifty");
        (await client.GetAsync(Root + "/population/values")).MainText.ShouldContain("6 values");
    }

    private async Task<string> AreaAsync(string name) => (await host.WithDbAsync(db => db.Areas.Where(a => a.Name == name).Select(a => a.Id).SingleAsync())).ToString();
}
