using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using SevenDay.Application.Security;
using SevenDay.Application.Users;
using SevenDay.Data;
using SevenDay.TestKit;
using SevenDay.Web.Api;
using SevenDay.Web.Infrastructure.Hosting;

namespace SevenDay.Benchmarks;

/// <summary>The portal over HTTP on the database of a test portal, with a programme lead who can sign in.</summary>
internal sealed class PortalServer : IAsyncDisposable
{
    private const string Password = "three quiet harbours 1!A";

    private readonly WebApplication _app;

    private PortalServer(WebApplication app, CommandLog commands) => (_app, Commands) = (app, commands);

    internal CommandLog Commands { get; }

    internal static async Task<PortalServer> StartAsync(TestPortal portal)
    {
        foreach (var role in new[] { Roles.ProgrammeLead, Roles.BoardMember }) await portal.SendAsync(new AddUser.Command(EmailOf(role), role, role, Password, []));
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { ApplicationName = "SevenDay.Web", EnvironmentName = "Development", ContentRootPath = AppContext.BaseDirectory });
        builder.Configuration["ConnectionStrings:Portal"] = await ManyServices.ConnectionAsync(portal);
        builder.Configuration["Database:Provider"] = "Sqlite";
        builder.Configuration["Demonstration"] = "false";
        builder.Configuration["DataProtection:KeyDirectory"] = Path.Combine(AppContext.BaseDirectory, "keys");
        foreach (var source in new[] { "Default", "Override:Microsoft", "Override:Microsoft.Hosting.Lifetime" }) builder.Configuration[$"Serilog:MinimumLevel:{source}"] = "Error";
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.AddPortalLogging().AddPortalDatabase().AddPortalSecurity().AddPortalPages().AddPortalApi();
        var commands = new CommandLog();
        builder.Services.ConfigureDbContext<PortalDbContext>(options => options.AddInterceptors(commands));
        var app = builder.Build();
        app.UsePortal();
        await app.StartAsync();
        return new PortalServer(app, commands);
    }

    internal HttpClient Anonymous() => new() { BaseAddress = new Uri(_app.Urls.First()) };

    internal async Task<HttpClient> SignInAsync(string role = Roles.ProgrammeLead)
    {
        var http = Anonymous();
        var page = await new HtmlParser().ParseDocumentAsync(await http.GetStringAsync("/sign-in"));
        var token = ((IHtmlInputElement)page.QuerySelector("input[name=__RequestVerificationToken]")!).Value;
        using var answer = await http.PostAsync("/sign-in", new FormUrlEncodedContent(
        [
            new("Input.Email", EmailOf(role)), new("Input.Password", Password), new("__RequestVerificationToken", token),
        ]));
        answer.EnsureSuccessStatusCode();
        return http;
    }

    private static string EmailOf(string role) => $"{role.ToLowerInvariant()}@bench.example";

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
    }
}
