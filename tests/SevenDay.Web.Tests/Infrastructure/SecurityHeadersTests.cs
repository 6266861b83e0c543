using System.Security.Claims;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using SevenDay.Web.Infrastructure;

namespace SevenDay.Web.Tests.Infrastructure;

public class SecurityHeadersTests
{
    [Fact]
    public async Task Response_OfAnyPage_AllowsNothingFromElsewhere()
    {
        var headers = await HeadersAsync(signedIn: false);

        var policy = headers.ContentSecurityPolicy.ToString();
        policy.ShouldStartWith("default-src 'none'");
        policy.ShouldNotContain("unsafe");
        policy.ShouldNotContain("http");
        headers.XContentTypeOptions.ToString().ShouldBe("nosniff");
        headers["Referrer-Policy"].ToString().ShouldBe("same-origin");
        headers["Cross-Origin-Opener-Policy"].ToString().ShouldBe("same-origin");
    }

    [Theory]
    [InlineData(true, null, "no-store")]
    [InlineData(true, "max-age=31536000, immutable", "max-age=31536000, immutable")]
    [InlineData(false, null, "")]
    public async Task Response_ToASignedInUser_IsNotKept(bool signedIn, string? already, string expected) =>
        (await HeadersAsync(signedIn, already)).CacheControl.ToString().ShouldBe(expected);

    private static async Task<IHeaderDictionary> HeadersAsync(bool signedIn, string? cacheControl = null)
    {
        var response = new StartingResponse();
        var context = new DefaultHttpContext();
        context.Features.Set<IHttpResponseFeature>(response);
        if (signedIn)
            context.User = new ClaimsPrincipal(new ClaimsIdentity("test"));
        await new SecurityHeadersMiddleware(inner =>
        {
            inner.Response.Headers.CacheControl = cacheControl;
            return Task.CompletedTask;
        }).InvokeAsync(context);
        await response.StartAsync();
        return response.Headers;
    }

    private sealed class StartingResponse : HttpResponseFeature
    {
        private readonly List<Func<Task>> starting = [];

        public override void OnStarting(Func<object, Task> callback, object state) => starting.Add(() => callback(state));

        public Task StartAsync() => Task.WhenAll(starting.Select(callback => callback()));
    }
}
