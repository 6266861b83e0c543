using System.Net;
using SevenDay.Application.Security;
using SevenDay.TestKit;
using SevenDay.Web.Tests.Hosting;

namespace SevenDay.Web.Tests.Pages.Audits.Templates;

public sealed class ImportXlsFormPageTests(PortalHost host) : IClassFixture<PortalHost>
{
    private static readonly string[][] Survey =
    [
        ["type", "name", "label", "required", "relevant"],
        ["datetime", "seen_at", "When was it seen?", "yes", ""],
        ["select_one yn", "fine", "Was it fine?", "yes", ""],
        ["geopoint", "place", "Where?", "", ""],
    ];

    [Fact]
    public async Task Post_Form_ShowsWhatItBecomesBeforeAnythingIsSaved()
    {
        var client = await host.SignedInAsync(Roles.ProgrammeLead);

        var check = await client.FollowAsync(await UploadAsync(client, TestWorkbook.Of(("survey", Survey), ("choices", [["list_name", "name", "label"], ["yn", "y", "Yes"], ["yn", "n", "No"]]), ("settings", [["form_title"], ["Ward form"]]))));

        check.MainText.ShouldContain("2 questions can be taken over. 1 thing is not taken over as it stands");
        check.MainText.ShouldContain("Sheet survey, row 4, column type");
        check.MainText.ShouldContain("geopoint");
        check.Document.QuerySelector("[name='Input.Name']")!.GetAttribute("value").ShouldBe("Ward form");
        (await client.GetAsync("/audits/templates?search=Ward+form")).MainText.ShouldContain("No templates found");
        var refused = await check.Form("Save as a draft").SubmitAsync();
        refused.Errors.ShouldBe(["Say what the template is for."]);
        var saved = await client.FollowAsync(await refused.Form("Save as a draft").Fill("What is it for?", "Looks at wards.").SubmitAsync());

        saved.Heading.ShouldContain("Ward form");
        saved.MainText.ShouldContain("1 problem to put right");
        saved.MainText.ShouldContain("2. Was it fine?");
    }

    [Fact]
    public async Task Post_Discard_ThrowsTheFileAwayOnceConfirmed()
    {
        var client = await host.SignedInAsync(Roles.ProgrammeLead);
        var check = await client.FollowAsync(await UploadAsync(client, TestWorkbook.Of(("survey", Survey[..2]))));
        var address = check.Document.QuerySelector("main .sd-actions a")!.GetAttribute("href")!;

        var confirm = await client.GetAsync(address);
        (await client.GetAsync(address.Replace("/discard", ""))).Status.ShouldBe(HttpStatusCode.OK);
        var after = await client.FollowAsync(await confirm.Form("Throw it away").SubmitAsync());

        confirm.Heading.ShouldContain("Throw the file away?");
        after.MainText.ShouldContain("form.xlsx was thrown away. No template came of it.");
        (await client.GetAsync(address.Replace("/discard", ""))).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Post_SomethingElse_IsRefusedInPlainWords()
    {
        var client = await host.SignedInAsync(Roles.ProgrammeLead);

        (await UploadAsync(client, [1, 2, 3])).Errors.ShouldHaveSingleItem().ShouldContain("not an Excel workbook");
        (await (await client.GetAsync("/audits/templates/import")).Form("Check the form").SubmitAsync()).Errors.ShouldBe(["Choose the file to import."]);
        (await client.GetAsync("/audits/templates/import/01990000-0000-7000-8000-000000000000")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    private static async Task<PageResponse> UploadAsync(PageClient client, byte[] content) =>
        await (await client.GetAsync("/audits/templates/import")).Form("Check the form").Attach("XLSForm workbook", "form.xlsx", content).SubmitAsync();
}
