using System.Collections.Concurrent;
using System.Data.Common;
using System.Diagnostics;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using SevenDay.Application.Security;
using SevenDay.Application.Users;
using SevenDay.Data;
using SevenDay.Web.Api;
using SevenDay.Web.Infrastructure.Hosting;

namespace SevenDay.Benchmarks;

/// <summary>How long pages take over HTTP for somebody signed in, and how many database commands each needs.</summary>
internal static class PageBenchmark
{
    private const string Password = "three quiet harbours 1!A";
    private const int Times = 30;

    private static readonly string[] Pages = ["/", "/services", "/services?search=Service%20000", "/services/open", "/availability", "/dashboard", "/organisations", "/services/worklist", "/services/bank-holidays", "/audits", "/measures", "/workstreams"];

    internal static async Task<int> RunAsync(int[] sizes)
    {
        Console.WriteLine("| services | page | median ms | 95th of 100 ms | database commands |");
        Console.WriteLine("|---:|---|---:|---:|---:|");
        foreach (var size in sizes) await RunAsync(size);
        return 0;
    }

    private static async Task RunAsync(int services)
    {
        var portal = await ManyServices.CreateAsync(services);
        await portal.SendAsync(new AddUser.Command("lead@bench.example", "Bench lead", Roles.ProgrammeLead, Password, []));
        var connection = await ManyServices.ConnectionAsync(portal);
        var counter = new Counter();

        var folder = Path.Combine(AppContext.BaseDirectory, "keys");
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { ApplicationName = "SevenDay.Web", EnvironmentName = "Development", ContentRootPath = AppContext.BaseDirectory });
        builder.Configuration["ConnectionStrings:Portal"] = connection;
        builder.Configuration["Database:Provider"] = "Sqlite";
        builder.Configuration["Demonstration"] = "false";
        builder.Configuration["DataProtection:KeyDirectory"] = folder;
        foreach (var source in new[] { "Default", "Override:Microsoft", "Override:Microsoft.Hosting.Lifetime" }) builder.Configuration[$"Serilog:MinimumLevel:{source}"] = "Error";
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.AddPortalLogging().AddPortalDatabase().AddPortalSecurity().AddPortalPages().AddPortalApi();
        builder.Services.ConfigureDbContext<PortalDbContext>(options => options.AddInterceptors(counter));
        await using var app = builder.Build();
        app.UsePortal();
        await app.StartAsync();

        using var http = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };
        await SignInAsync(http);
        foreach (var page in Pages) await MeasureAsync(http, counter, services, page);
        await app.StopAsync();
        await portal.DisposeAsync();
    }

    private static async Task MeasureAsync(HttpClient http, Counter counter, int services, string page)
    {
        using var first = await http.GetAsync(page);
        if (!first.IsSuccessStatusCode) return;
        using var second = await http.GetAsync(page);
        counter.Seen.Clear();
        var times = new List<double>();
        for (var run = 0; run < Times; run++)
        {
            var started = Stopwatch.GetTimestamp();
            using var response = await http.GetAsync(page);
            await response.Content.ReadAsByteArrayAsync();
            times.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
        }
        times.Sort();
        Console.WriteLine($"| {services:N0} | {page} | {times[Times / 2]:0.0} | {times[(int)(Times * 0.95)]:0.0} | {counter.Seen.Count / (double)Times:0.#} |");
    }

    private static async Task SignInAsync(HttpClient http)
    {
        var page = await new HtmlParser().ParseDocumentAsync(await http.GetStringAsync("/sign-in"));
        var token = ((IHtmlInputElement)page.QuerySelector("input[name=__RequestVerificationToken]")!).Value;
        using var answer = await http.PostAsync("/sign-in", new FormUrlEncodedContent(
        [
            new("Input.Email", "lead@bench.example"), new("Input.Password", Password), new("__RequestVerificationToken", token),
        ]));
        answer.EnsureSuccessStatusCode();
    }

    private sealed class Counter : DbCommandInterceptor
    {
        internal ConcurrentQueue<string> Seen { get; } = new();

        public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
            DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
        {
            Seen.Enqueue(command.CommandText);
            return ValueTask.FromResult(result);
        }
    }
}
