using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;
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

    private PortalServer(WebApplication app, CommandLog commands, string files) => (_app, Commands, Files) = (app, commands, files);

    internal CommandLog Commands { get; }

    /// <summary>A folder that the server sends files from, under /bench, behind everything that a file of the portal passes too.</summary>
    internal string Files { get; }

    internal string Address => _app.Urls.First();

    internal static async Task<PortalServer> StartAsync(TestPortal portal)
    {
        foreach (var role in new[] { Roles.ProgrammeLead, Roles.BoardMember, Roles.Auditor }) await portal.SendAsync(new AddUser.Command(EmailOf(role), role, role, Password, []));
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { ApplicationName = "SevenDay.Web", EnvironmentName = "Development", ContentRootPath = AppContext.BaseDirectory });
        builder.Configuration["ConnectionStrings:Portal"] = await ManyServices.ConnectionAsync(portal);
        builder.Configuration["Database:Provider"] = "Sqlite";
        builder.Configuration["Demonstration"] = "false";
        builder.Configuration["DataProtection:KeyDirectory"] = Path.Combine(AppContext.BaseDirectory, "keys");
        foreach (var source in new[] { "Default", "Override:Microsoft", "Override:Microsoft.Hosting.Lifetime" }) builder.Configuration[$"Serilog:MinimumLevel:{source}"] = "Error";
        // As outside Development, where nothing checks lifetimes on every request.
        builder.Host.UseDefaultServiceProvider(o => (o.ValidateScopes, o.ValidateOnBuild) = (false, false));
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.AddPortalLogging().AddPortalDatabase().AddPortalSecurity().AddPortalPages().AddPortalApi();
        var commands = new CommandLog();
        builder.Services.ConfigureDbContext<PortalDbContext>(options => options.AddInterceptors(commands));
        var app = builder.Build();
        app.UsePortal();
        var files = Directory.CreateTempSubdirectory("sevenday-bench-").FullName;
        app.UseStaticFiles(new StaticFileOptions { FileProvider = new PhysicalFileProvider(files), RequestPath = "/bench" });
        await app.StartAsync();
        return new PortalServer(app, commands, files);
    }

    internal HttpClient Anonymous() => new() { BaseAddress = new Uri(Address) };

    internal Task<HttpClient> SignInAsync(string role = Roles.ProgrammeLead) => SignInAsync(role, new CookieContainer());

    /// <summary>The cookies of somebody signed in, as a request carries them.</summary>
    internal async Task<string> CookieAsync(string role)
    {
        var jar = new CookieContainer();
        using var http = await SignInAsync(role, jar);
        return jar.GetCookieHeader(http.BaseAddress!);
    }

    internal async Task<byte[]> BytesAsync(string path, string cookie)
    {
        using var http = new HttpClient(new SocketsHttpHandler { UseCookies = false });
        http.DefaultRequestHeaders.Add("Cookie", cookie);
        return await http.GetByteArrayAsync(Address + path);
    }

    private async Task<HttpClient> SignInAsync(string role, CookieContainer jar)
    {
        var http = new HttpClient(new SocketsHttpHandler { CookieContainer = jar }) { BaseAddress = new Uri(Address) };
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
        Directory.Delete(Files, recursive: true);
    }
}
