using System.Net;
using SevenDay.Application.Security;

namespace SevenDay.Web.Tests.Survey;

public sealed class ErrorPageTests(SurveyedPortal portal)
{
    [Fact]
    public async Task Get_OfNothing_IsNotFoundInWords()
    {
        var page = await (await portal.SignedInAsync(Roles.BoardMember)).GetAsync("/no-such-page");

        page.Status.ShouldBe(HttpStatusCode.NotFound);
        page.Heading.ShouldBe("Page not found");
    }

    [Fact]
    public async Task Get_OfAnErrorPageItself_IsNotFound()
    {
        foreach (var status in new[] { 400, 403, 404, 500 })
        {
            var page = await portal.Anonymous().GetAsync($"/error/{status}");

            page.Status.ShouldBe(HttpStatusCode.NotFound);
            page.Heading.ShouldBe("Page not found");
        }
    }

    [Fact]
    public async Task Get_OfWhatBreaks_SaysSoWithAReferenceThatTheLogKnows()
    {
        var page = await (await portal.SignedInAsync(Roles.BoardMember)).GetAsync(SurveyedPortal.Broken);

        page.Status.ShouldBe(HttpStatusCode.InternalServerError);
        page.Heading.ShouldBe("There is a problem with the service");
        page.Text.ShouldNotContain("Broken for the test");
        page.Text.ShouldNotContain("InvalidOperationException");
        page.Message.Headers.Contains("Content-Security-Policy").ShouldBeTrue();
        var reference = page.MainText[(page.MainText.IndexOf("Reference: ", StringComparison.Ordinal) + 11)..].Split(' ')[0];
        reference.Length.ShouldBeGreaterThan(10);
        portal.Log.ShouldContain(line => line.Contains(reference));
    }

    [Fact]
    public async Task Post_WithoutAToken_IsRefusedInWords()
    {
        var page = await (await portal.SignedInAsync(Roles.BoardMember)).PostAsync("/account/password", new FormUrlEncodedContent([]));

        page.Status.ShouldBe(HttpStatusCode.BadRequest);
        page.Heading.ShouldBe("The form could not be read");
    }
}
