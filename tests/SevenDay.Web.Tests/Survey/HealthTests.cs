using System.Net;

namespace SevenDay.Web.Tests.Survey;

public sealed class HealthTests(SurveyedPortal portal)
{
    [Theory]
    [InlineData("/health/live")]
    [InlineData("/health/ready")]
    public async Task Get_WithoutSession_SaysHealthyAndNothingElse(string path)
    {
        var answer = await portal.Anonymous().GetAsync(path);

        answer.Status.ShouldBe(HttpStatusCode.OK);
        answer.Text.ShouldBe("Healthy");
    }
}
