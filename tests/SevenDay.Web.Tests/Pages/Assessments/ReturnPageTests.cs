using System.Net;
using DocumentFormat.OpenXml.Packaging;
using SevenDay.Application.Security;
using SevenDay.Web.Tests.Hosting;

namespace SevenDay.Web.Tests.Pages.Assessments;

public sealed class ReturnPageTests(PortalHost host) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task Get_Return_ShowsPriorityStandardsAndOffersBothFiles()
    {
        var board = await host.SignedInAsync(Roles.BoardMember);
        var choice = await board.GetAsync("/assessments/return");

        var page = await choice.Form("Show").Fill("Organisation", "Mid and South Essex NHS Foundation Trust").SubmitAsync();

        page.MainText.ShouldContain("Holds invented data");
        page.MainText.ShouldContain("Stroke medicine: changed since baseline");
        page.Document.QuerySelectorAll("main h4").Count(h => h.TextContent == "What are the gaps?").ShouldBe(10);
        foreach (var link in page.Document.QuerySelectorAll("main .sd-actions a"))
        {
            using var answer = await board.Http.GetAsync(link.GetAttribute("href"));
            answer.Content.Headers.ContentDisposition!.FileName.ShouldNotBeNull().ShouldStartWith("board-assurance-return-");
            var content = new MemoryStream(await answer.Content.ReadAsByteArrayAsync());
            if (answer.Content.Headers.ContentType!.MediaType!.Contains("wordprocessing")) WordprocessingDocument.Open(content, false).MainDocumentPart!.Document.Body!.InnerText.ShouldContain("The priority standards");
            else SpreadsheetDocument.Open(content, false).WorkbookPart!.WorksheetParts.Count().ShouldBeGreaterThan(5);
        }
    }

    [Fact]
    public async Task Get_Return_OfTheSuccessor_AsksItsQuestionsAndOffersItsFiles()
    {
        var board = await host.SignedInAsync(Roles.BoardMember);
        var choice = await board.GetAsync("/assessments/return");

        var page = await choice.Form("Show").Fill("Organisation", "Mid and South Essex NHS Foundation Trust").Fill("Edition of the standards", "2026-72h").SubmitAsync();

        page.MainText.ShouldContain("5 of its 15 standards, as the press reported them");
        page.Document.QuerySelectorAll("main h4").Count(h => h.TextContent == "What are the gaps?").ShouldBe(5);
        page.Document.QuerySelectorAll("main .sd-actions a").ShouldAllBe(a => a.GetAttribute("href")!.Contains("edition=2026-72h"));
    }

    [Fact]
    public async Task Get_Return_OfAnUnknownOrganisation_IsNotFound()
    {
        var board = await host.SignedInAsync(Roles.BoardMember);

        (await board.GetAsync($"/assessments/return?organisation={Guid.CreateVersion7()}")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await board.GetAsync("/assessments/return?handler=File&format=Docx")).Status.ShouldBe(HttpStatusCode.NotFound);
    }
}
