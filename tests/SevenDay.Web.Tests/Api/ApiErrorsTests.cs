using System.Net;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using SevenDay.Application.Errors;
using SevenDay.Application.Security;
using SevenDay.Web.Api;
using SevenDay.Web.Tests.Hosting;

namespace SevenDay.Web.Tests.Api;

public sealed class ApiErrorsTests(PortalHost host) : IClassFixture<PortalHost>
{
    public static TheoryData<Exception, int> Refusals => new()
    {
        { new InvalidException("Enter the day.", "On"), 400 },
        { new ForbiddenException(), 403 },
        { new NotFoundException("pathway"), 404 },
        { new StaleException(), 409 },
    };

    [Theory]
    [MemberData(nameof(Refusals))]
    public async Task Filter_WhenAUseCaseRefuses_AnswersWithAProblem(Exception refusal, int status)
    {
        var problem = await RefusedAsync(refusal, status);

        problem.GetProperty("status").GetInt32().ShouldBe(status);
        problem.GetProperty("detail").GetString().ShouldBe(refusal.Message);
    }

    [Fact]
    public async Task Filter_WhenInvalid_NamesTheFields() =>
        (await RefusedAsync(new InvalidException([new("On", "Enter the day."), new("On", "Enter the year."), new("", "All of it.")]), 400))
            .GetProperty("errors").GetProperty("On").EnumerateArray().Select(e => e.GetString()).ShouldBe(["Enter the day.", "Enter the year."]);

    [Theory]
    [InlineData("/api/v1/pathways/01900000-0000-7000-8000-000000000000/availability")]
    [InlineData("/openapi/v1.json")]
    public async Task Get_WithoutSession_IsAProblemAndNoPage(string path) => await ShouldBeProblem(host.Anonymous(), path, HttpStatusCode.Unauthorized);

    [Theory]
    [InlineData("/api/v1/pathways/01900000-0000-7000-8000-000000000000/availability")]
    [InlineData("/api/v1/no-such-thing")]
    public async Task Get_WhatIsNotThere_IsAProblemAndNoPage(string path) => await ShouldBeProblem(await host.SignedInAsync(Roles.BoardMember), path, HttpStatusCode.NotFound);

    [Fact]
    public async Task OpenApi_SignedIn_DescribesThePathsAndTheToken()
    {
        var client = await host.SignedInAsync(Roles.BoardMember);

        var document = JsonDocument.Parse((await client.GetAsync("/openapi/v1.json")).Text).RootElement;

        document.GetProperty("paths").TryGetProperty("/api/v1/pathways/{id}/availability", out _).ShouldBeTrue();
        document.GetProperty("components").GetProperty("securitySchemes").GetProperty("personalToken").GetProperty("scheme").GetString().ShouldBe("bearer");
    }

    private static async Task ShouldBeProblem(PageClient client, string path, HttpStatusCode status)
    {
        var response = await client.GetAsync(path);

        response.Status.ShouldBe(status);
        response.Message.Content.Headers.ContentType?.MediaType.ShouldBe("application/problem+json");
        JsonDocument.Parse(response.Text).RootElement.GetProperty("status").GetInt32().ShouldBe((int)status);
    }

    private static async Task<JsonElement> RefusedAsync(Exception refusal, int status)
    {
        using var body = new MemoryStream();
        await using var services = new ServiceCollection().AddLogging().AddProblemDetails().BuildServiceProvider();
        var http = new DefaultHttpContext { RequestServices = services, Response = { Body = body } };
        var result = await new ApiErrors().InvokeAsync(new DefaultEndpointFilterInvocationContext(http), _ => throw refusal);
        await result.ShouldBeAssignableTo<IResult>()!.ExecuteAsync(http);

        http.Response.StatusCode.ShouldBe(status);
        http.Response.ContentType.ShouldNotBeNull().ShouldStartWith("application/problem+json");
        return JsonDocument.Parse(body.ToArray()).RootElement;
    }
}
