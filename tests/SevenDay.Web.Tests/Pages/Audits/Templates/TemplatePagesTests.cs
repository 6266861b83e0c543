using System.Net;
using SevenDay.Application.Security;
using SevenDay.Web.Tests.Hosting;

namespace SevenDay.Web.Tests.Pages.Audits.Templates;

public sealed class TemplatePagesTests(PortalHost host) : IClassFixture<PortalHost>
{
    [Theory]
    [InlineData(Roles.ProgrammeLead, true)]
    [InlineData(Roles.Auditor, false)]
    [InlineData(Roles.BoardMember, false)]
    public async Task Get_List_ShowsEveryTemplateAndOffersWritingToThoseWhoMay(string role, bool writes)
    {
        var page = await (await host.SignedInAsync(role)).GetAsync("/audits/templates");

        page.Status.ShouldBe(HttpStatusCode.OK);
        page.MainText.ShouldContain("Diagnostics grid: six tests, three limits");
        page.MainText.Contains("Write a template").ShouldBe(writes);
    }

    [Fact]
    public async Task Get_ListThatFindsNothing_SaysSo() =>
        (await (await host.SignedInAsync(Roles.Auditor)).GetAsync("/audits/templates?search=nothing+like+it")).MainText.ShouldContain("No templates found");

    [Fact]
    public async Task Post_FromTheFirstQuestionToARound_AllInTheBrowser()
    {
        var (client, draft) = await DraftAsync("Journey check");
        draft.MainText.ShouldContain("3 problems to put right");
        draft.Document.QuerySelectorAll("main a").ShouldNotContain(a => a.TextContent.Trim() == "Publish");

        await AddQuestionAsync(client, draft, f => f.Fill("Question", "When did you look?").Choose("Date and time"));
        await AddQuestionAsync(client, draft, f => f.Fill("Question", "Was the ward calm?").Choose("Yes, no or not applicable"));
        await AddQuestionAsync(client, draft, f => f.Fill("Question", "How many beds?").Choose("Whole number").Fill("Smallest number (optional)", "1").Fill("Largest number (optional)", "40"));
        await AddQuestionAsync(client, draft, f => f.Fill("Question", "Why not?").Choose("Long text").Fill("Asked only when", "Was the ward calm? No").Unchoose("Yes, an entry without it is refused"));
        var added = await client.FollowAsync(await (await client.GetAsync(Path(draft) + "/criteria/new")).Form("Save the criterion").Fill("Criterion", "The ward was calm").Choose("An answer is a good one")
            .Fill("Question with the answer", "was_the_ward_calm").Fill("Good answers", "yes").SubmitAsync());
        added.MainText.ShouldContain("Nothing is wrong with the draft.");
        added.MainText.ShouldContain("From 1 to 40.");

        var published = await client.FollowAsync(await (await client.GetAsync(Path(draft) + "/publish")).Form("Publish it").SubmitAsync());
        published.MainText.ShouldContain("The edition is published.");
        var round = await StartAsync(client, "Journey check", "Journey round");
        var organisation = (await client.GetAsync(round + "/entries/new")).Document.QuerySelectorAll("main a").FirstOrDefault(a => a.TextContent.Trim() == "Colchester Hospital")?.GetAttribute("href") ?? round + "/entries/new";
        var form = (await client.GetAsync(organisation)).Form("Save and start the next case");
        var refused = await form.FillNamed("Input.Days[when_did_you_look]", "2026-11-14").FillNamed("Input.Times[when_did_you_look]", "10:00")
            .Choose("No").Fill("How many beds?", "41").Fill("Why not? (optional)", "Too many visitors.").SubmitAsync();
        refused.Errors.ShouldBe(["The number cannot be above 40. Write 40 or less."]);
        refused.Document.QuerySelector("textarea")!.TextContent.ShouldBe("Too many visitors.");
        var saved = await client.FollowAsync(await refused.Form("Save and start the next case").Fill("How many beds?", "40").SubmitAsync());

        saved.MainText.ShouldContain("Saved. The ward was calm: not met.");
    }

    [Fact]
    public async Task Post_QuestionWithMistakes_KeepsWhatWasTypedAndNamesThem()
    {
        var (client, draft) = await DraftAsync("Mistaken check");
        await AddQuestionAsync(client, draft, f => f.Fill("Question", "First?"));

        var page = await (await client.GetAsync(Path(draft) + "/questions/new")).Form("Save the question")
            .Fill("Question", "Second?").Choose("Whole number").Fill("Smallest number (optional)", "many").Fill("Short name (optional)", "first").SubmitAsync();

        page.Status.ShouldBe(HttpStatusCode.BadRequest);
        page.Errors.ShouldHaveSingleItem();
        page.Document.QuerySelector("[name='Input.AtLeast']")!.GetAttribute("value").ShouldBe("many");
        page.Document.QuerySelector("[name='Input.Text']")!.TextContent.ShouldBe("Second?");
        var taken = await page.Form("Save the question").Fill("Smallest number (optional)", "1").SubmitAsync();
        taken.Errors.ShouldBe(["The short name “first” is taken in this template. Choose another."]);
        foreach (var link in taken.Document.QuerySelectorAll(".nhsuk-error-summary__list a")) taken.Document.GetElementById(link.GetAttribute("href")![1..]).ShouldNotBeNull();
    }

    [Fact]
    public async Task Post_MoveAndRemove_ChangeTheOrderWithoutDraggingAndShowWhatIsBroken()
    {
        var (client, draft) = await DraftAsync("Moved check");
        await AddQuestionAsync(client, draft, f => f.Fill("Question", "First?"));
        await AddQuestionAsync(client, draft, f => f.Fill("Question", "Second?").Fill("Asked only when", "First? Yes"));

        var moved = await client.FollowAsync(await (await client.GetAsync(Path(draft))).Form("Move up Second?").SubmitAsync());
        moved.MainText.ShouldContain("“Second?” has been moved up.");
        moved.Document.QuerySelector("#question-second")!.TextContent.ShouldContain("which is asked later");
        var confirm = await client.GetAsync(moved.Document.QuerySelectorAll("main a").Single(a => a.TextContent == "Remove First?").GetAttribute("href")!);
        var removed = await client.FollowAsync(await confirm.Form("Remove it").SubmitAsync());

        confirm.MainText.ShouldContain("shown as problems until you change them");
        removed.Document.QuerySelectorAll("[id^='question-'] h3").Select(h => h.TextContent.Trim()).ShouldBe(["1. Second?"]);
        removed.Document.QuerySelector("#question-second")!.TextContent.ShouldContain("which is not there");
    }

    [Fact]
    public async Task Post_OnAnOlderVersion_ShowsBothAndLosesNothing()
    {
        var (client, draft) = await DraftAsync("Stale check");
        await AddQuestionAsync(client, draft, f => f.Fill("Question", "Whose?"));
        var mine = (await client.GetAsync(Path(draft) + "/questions/whose")).Form("Save the question").Fill("Question", "Mine?");
        await (await client.GetAsync(Path(draft) + "/questions/whose")).Form("Save the question").Fill("Question", "Theirs?").SubmitAsync();

        var stale = await mine.SubmitAsync();

        stale.Status.ShouldBe(HttpStatusCode.Conflict);
        stale.MainText.ShouldContain("Saved by somebody else Theirs?");
        stale.Document.QuerySelector("[name='Input.Text']")!.TextContent.ShouldBe("Mine?");
        (await client.FollowAsync(await stale.Form("Save the question").SubmitAsync())).MainText.ShouldContain("1. Mine?");
    }

    [Fact]
    public async Task Post_NextEdition_StartsADraftThatIsComparedWithTheLast()
    {
        var client = await host.SignedInAsync(Roles.ProgrammeLead);
        var template = await FindAsync(client, "Friday handover check");
        var next = await client.FollowAsync(await (await client.GetAsync(template + "/next")).Form("Start the new edition").SubmitAsync());
        await client.FollowAsync(await (await client.GetAsync(Path(next) + "/exclusions/new")).Form("Add the exclusion").Fill("Cases are left out when", "held=no").Fill("Reason", "No handover was due").SubmitAsync());

        var compared = await client.GetAsync(Path(next) + "/compare");

        compared.MainText.ShouldContain("1 difference");
        compared.MainText.ShouldContain("No handover was due");
        (await client.GetAsync(template)).MainText.ShouldContain("Edition 2 is being written.");
        (await client.GetAsync(template + "/questions/ward")).MainText.ShouldContain("it never changes");
        var gone = await client.FollowAsync(await (await client.GetAsync(Path(next) + "/discard")).Form("Throw it away").SubmitAsync());
        gone.MainText.ShouldContain("was thrown away");
    }

    [Fact]
    public async Task Post_Exclusion_IsChangedInPlaceAndRemovedWithAReason()
    {
        var (client, draft) = await DraftAsync("Exclusion check");
        await AddQuestionAsync(client, draft, f => f.Fill("Question", "Fine?"));
        await client.FollowAsync(await (await client.GetAsync(Path(draft) + "/exclusions/new")).Form("Add the exclusion").Fill("Cases are left out when", "fine=no").Fill("Reason", "Not due").SubmitAsync());

        var form = await client.GetAsync(Path(draft) + "/exclusions/0");
        form.Document.QuerySelector("[name='Input.Reason']")!.GetAttribute("value").ShouldBe("Not due");
        var changed = await client.FollowAsync(await form.Form("Save the exclusion").Fill("Reason", "Nothing was due").SubmitAsync());
        changed.MainText.ShouldContain("Nothing was due");
        (await (await client.GetAsync(Path(draft) + "/exclusions/0/remove")).Form("Remove it").SubmitAsync()).Errors.ShouldBe(["Say why these cases count again."]);
        var removed = await client.FollowAsync(await (await client.GetAsync(Path(draft) + "/exclusions/0/remove")).Form("Remove it").Fill("Why do these cases count again?", "They are due").SubmitAsync());

        removed.MainText.ShouldContain("Every case counts.");
        (await client.GetAsync(Path(draft) + "/exclusions/0")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await client.GetAsync(Path(draft) + "/exclusions/first")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Get_PreviewAndBlankForm_AskEveryQuestionOfEveryTemplate()
    {
        var client = await host.SignedInAsync(Roles.Auditor);
        foreach (var link in (await client.GetAsync("/audits/templates?state=Published")).Document.QuerySelectorAll("main table a").Where(a => !a.TextContent.StartsWith("Journey", StringComparison.Ordinal)).Select(a => a.GetAttribute("href")!).ToList())
        {
            var questions = (await client.GetAsync(link)).Document.QuerySelectorAll("[id^='question-'] h3").Select(h => h.TextContent.Split(". ", 2)[1].Trim()).ToList();
            var (preview, blank) = ((await client.GetAsync(link + "/preview")).MainText, (await client.GetAsync(link + "/print")).MainText);

            questions.Count.ShouldBeGreaterThan(3);
            questions.Where(q => !preview.Contains(q)).ShouldBeEmpty(link);
            questions.Where(q => !blank.Contains(q)).ShouldBeEmpty(link);
        }
    }

    [Theory]
    [InlineData(Roles.BoardMember, "/questions/new", HttpStatusCode.Forbidden)]
    [InlineData(Roles.Auditor, "/publish", HttpStatusCode.Forbidden)]
    [InlineData(Roles.TrustEditor, "/edit", HttpStatusCode.Forbidden)]
    [InlineData(Roles.BoardMember, "/compare", HttpStatusCode.OK)]
    [InlineData(Roles.ProgrammeLead, "/questions/gone", HttpStatusCode.NotFound)]
    [InlineData(Roles.ProgrammeLead, "/exclusions/0/up", HttpStatusCode.NotFound)]
    [InlineData(Roles.ProgrammeLead, "/criteria/held/remove", HttpStatusCode.OK)]
    public async Task Get_ByRole_AnswersAsTheRoleAllows(string role, string path, HttpStatusCode expected)
    {
        var client = await host.SignedInAsync(role);

        (await client.GetAsync(await FindAsync(client, "Friday handover check") + path)).Status.ShouldBe(expected);
    }

    private static string Path(PageResponse page) => page.Message.RequestMessage!.RequestUri!.AbsolutePath;

    private static async Task<string> FindAsync(PageClient client, string name) =>
        (await client.GetAsync("/audits/templates?state=Published")).Document.QuerySelectorAll("main table a").First(a => a.TextContent.StartsWith(name, StringComparison.Ordinal)).GetAttribute("href")!;

    private async Task<(PageClient Client, PageResponse Draft)> DraftAsync(string name)
    {
        var client = await host.SignedInAsync(Roles.ProgrammeLead);
        var posted = await (await client.GetAsync("/audits/templates/new")).Form("Start the draft").Fill("Name", name).Fill("What is it for?", "Tries the pages.").SubmitAsync();
        return (client, await client.FollowAsync(posted));
    }

    private static async Task AddQuestionAsync(PageClient client, PageResponse draft, Func<PageForm, PageForm> fill)
    {
        var answer = await fill((await client.GetAsync(Path(draft) + "/questions/new")).Form("Save the question")).SubmitAsync();
        answer.Status.ShouldBe(HttpStatusCode.Redirect, answer.MainText);
    }

    private static async Task<string> StartAsync(PageClient client, string template, string name)
    {
        var posted = await (await client.GetAsync("/audits/new")).Form("Plan the round").Choose(template).Fill("Name of the round", name)
            .FillNamed("Input.From.Day", "11").FillNamed("Input.From.Month", "11").FillNamed("Input.To.Day", "17").FillNamed("Input.To.Month", "11").Choose("Colchester Hospital").SubmitAsync();
        await (await client.GetAsync(posted.Location! + "/open")).Form("Open the round").SubmitAsync();
        return posted.Location!;
    }
}
