using System.Net;
using SevenDay.Application.Security;
using SevenDay.Web.Tests.Api;
using SevenDay.Web.Tests.Hosting;

namespace SevenDay.Web.Tests.Pages.Pathways;

public sealed class EditPathwayTests(PortalHost host) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task Post_MoveAndRemove_ChangeTheOrderWithoutDragging()
    {
        var (client, edit) = await EditAsync();

        var moved = await client.FollowAsync(await edit.Form("Move up Pharmacy").SubmitAsync());
        var confirm = await client.GetAsync(moved.Document.QuerySelectorAll("main a").Single(a => a.TextContent == "Remove Ward round").GetAttribute("href")!);
        var removed = await client.FollowAsync(await confirm.Form("Remove the step").SubmitAsync());

        Steps(moved).ShouldBe(["1. Ambulance", "2. Pharmacy", "3. Ward round"]);
        moved.MainText.ShouldContain("Pharmacy has been moved up.");
        confirm.Heading.ShouldContain("Remove Ward round?");
        confirm.MainText.ShouldContain("These services stay in the portal");
        Steps(removed).ShouldBe(["1. Ambulance", "2. Pharmacy"]);
    }

    [Fact]
    public async Task Post_MoveOnAnOlderVersion_ShowsTheOrderNowAndMovesNothing()
    {
        var (client, edit) = await EditAsync();
        await edit.Form("Move down Ambulance").SubmitAsync();

        var stale = await edit.Form("Move up Pharmacy").SubmitAsync();

        stale.Status.ShouldBe(HttpStatusCode.Conflict);
        stale.MainText.ShouldContain("The steps are now: 1 Ward round, 2 Ambulance, 3 Pharmacy.");
        Steps(await client.FollowAsync(await stale.Form("Move it up").SubmitAsync())).ShouldBe(["1. Ward round", "2. Pharmacy", "3. Ambulance"]);
    }

    [Fact]
    public async Task Post_ToAStepThatSomebodyElseRemoved_IsAConflictThatSaysSo()
    {
        var (client, edit) = await EditAsync();
        var form = await ChangeAsync(client, edit, "Ward round");
        var confirm = await client.GetAsync(edit.Document.QuerySelectorAll("main a").Single(a => a.TextContent == "Remove Ward round").GetAttribute("href")!);
        await confirm.Form("Remove the step").SubmitAsync();

        var stale = await form.Form("Save the step").Fill("Name of the step", "Senior review").SubmitAsync();
        var again = await confirm.Form("Remove the step").SubmitAsync();

        (stale.Status, again.Status).ShouldBe((HttpStatusCode.Conflict, HttpStatusCode.Conflict));
        stale.MainText.ShouldContain("Somebody else removed the step after you opened this page");
        stale.MainText.ShouldContain("You had typed: Senior review.");
        again.MainText.ShouldContain("The steps are now: 1 Ambulance, 2 Pharmacy.");
    }

    [Fact]
    public async Task Post_StepEdit_FindsAnAlternativeAndKeepsTheNameThatWasTyped()
    {
        var (client, edit) = await EditAsync();
        var form = await ChangeAsync(client, edit, "Ward round");

        var found = await form.Form("Find services").Fill("Name of the step", "Senior review").Fill("Find services by name, specialty or organisation", "Test service").SubmitAsync();
        var boxes = found.Document.QuerySelectorAll("main .nhsuk-checkboxes input");
        boxes.Count(b => b.HasAttribute("checked")).ShouldBe(1);
        var added = found.Document.QuerySelector($"label[for='{boxes.First(b => !b.HasAttribute("checked")).Id}']")!.TextContent;
        var done = await client.FollowAsync(await found.Form("Save the step").Choose(added).SubmitAsync());

        found.Document.QuerySelector("#Input_Name")!.GetAttribute("value").ShouldBe("Senior review");
        Steps(done).ShouldBe(["1. Ambulance", "2. Senior review", "3. Pharmacy"]);
        done.MainText.ShouldContain("2. Senior review Met by any one of");
    }

    [Fact]
    public async Task Post_StepEditWithNothingTicked_KeepsWhatWasTypedAndSaysWhy()
    {
        var (client, edit) = await EditAsync();
        var form = await ChangeAsync(client, edit, "Ward round");
        var only = form.Document.QuerySelector("main .nhsuk-checkboxes label")!.TextContent;

        var answer = await form.Form("Save the step").Fill("Name of the step", "").Unchoose(only).SubmitAsync();

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        answer.Errors.ShouldBe(["Enter the name of the step.", "Choose at least one service. A step without a service would never be open."]);
        foreach (var target in answer.Document.QuerySelectorAll(".nhsuk-error-summary__list a"))
            answer.Document.GetElementById(target.GetAttribute("href")![1..]).ShouldNotBeNull();
    }

    [Fact]
    public async Task Post_StepEditOnAnOlderVersion_ShowsBoth()
    {
        var (client, edit) = await EditAsync();
        var (first, second) = (await ChangeAsync(client, edit, "Ward round"), await ChangeAsync(client, edit, "Ward round"));
        await first.Form("Save the step").Fill("Name of the step", "Theirs").SubmitAsync();

        var stale = await second.Form("Save the step").Fill("Name of the step", "Mine").SubmitAsync();

        stale.Status.ShouldBe(HttpStatusCode.Conflict);
        stale.MainText.ShouldContain("Saved by somebody else Theirs, met by");
        stale.Document.QuerySelector("#Input_Name")!.GetAttribute("value").ShouldBe("Mine");
        Steps(await client.FollowAsync(await stale.Form("Save the step").SubmitAsync())).ShouldContain("2. Mine");
    }

    [Fact]
    public async Task Post_NameOnAnOlderVersion_ShowsBoth()
    {
        var (client, edit) = await EditAsync();
        await edit.Form("Move up Pharmacy").SubmitAsync();

        var stale = await edit.Form("Save the name and description").Fill("Description", "Mine").SubmitAsync();

        stale.Status.ShouldBe(HttpStatusCode.Conflict);
        stale.MainText.ShouldContain("Saved by somebody else");
        (await client.FollowAsync(await stale.Form("Save the name and description").SubmitAsync())).MainText.ShouldContain("Mine");
    }

    [Fact]
    public async Task Get_StepThatIsGone_IsNotFound()
    {
        var (client, edit) = await EditAsync();
        var path = edit.Message.RequestMessage!.RequestUri!.AbsolutePath.Replace("/edit", $"/steps/{Guid.CreateVersion7()}");

        (await client.GetAsync(path + "/edit")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await client.GetAsync(path + "/remove")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await (await host.SignedInAsync(Roles.TrustEditor)).GetAsync(path + "/remove")).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    private async Task<(PageClient, PageResponse)> EditAsync()
    {
        var id = await PathwayEndpointsTests.APathwayAsync(host);
        var client = await host.SignedInAsync(Roles.ProgrammeLead);
        return (client, await client.GetAsync($"/pathways/{id}/edit"));
    }

    private static Task<PageResponse> ChangeAsync(PageClient client, PageResponse edit, string step) =>
        client.GetAsync(edit.Document.QuerySelectorAll("main a").Single(a => a.TextContent == "Change " + step).GetAttribute("href")!);

    private static List<string> Steps(PageResponse page) => [.. page.Document.QuerySelectorAll("main .sd-steps h3").Select(h => h.TextContent.Trim())];
}
