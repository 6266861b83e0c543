using System.Net;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Security;
using SevenDay.Data.Identity;
using SevenDay.Web.Tests.Hosting;
using SevenDay.Web.Tests.Pages.Audits;

namespace SevenDay.Web.Tests.Api;

public sealed class AuditEndpointsTests(PortalHost host) : IClassFixture<PortalHost>
{
    private const string Token = "test-token-of-the-auditor";

    [Fact]
    public async Task Get_Results_HasEveryDayTypeOfEveryCriterion()
    {
        var lead = await host.SignedInAsync(Roles.ProgrammeLead);
        var path = await RoundOnPages.FindAsync(lead, "October 2026");

        var answer = JsonDocument.Parse((await lead.GetAsync($"/api/v1{path}/results")).Text).RootElement;

        answer.GetProperty("audit").GetProperty("illustrative").GetBoolean().ShouldBeTrue();
        var criterion = answer.GetProperty("criteria")[0];
        criterion.GetProperty("key").GetString().ShouldBe("standard_2");
        criterion.GetProperty("standard").GetInt32().ShouldBe(2);
        var days = criterion.GetProperty("dayTypes");
        days.EnumerateObject().Select(p => p.Name).ShouldBe(["weekday", "saturday", "sunday", "bankHoliday", "weekend", "all"]);
        days.GetProperty("weekend").EnumerateObject().Select(p => p.Name).ShouldBe(["met", "judged", "rate", "lower", "upper", "verdict"]);
        days.GetProperty("weekend").GetProperty("judged").GetInt32()
            .ShouldBe(days.GetProperty("saturday").GetProperty("judged").GetInt32() + days.GetProperty("sunday").GetProperty("judged").GetInt32());
        days.GetProperty("weekend").GetProperty("verdict").GetString().ShouldBe("not_met");
    }

    [Fact]
    public async Task Post_EntryByToken_IsCreatedOnceAndThenTheSame()
    {
        var (path, body) = await PreparedAsync("A1");
        var (program, key) = (await ProgramAsync(), Guid.CreateVersion7());

        var first = await SendAsync(program, path, body, key);
        var again = await SendAsync(program, path, body, key);
        var other = await SendAsync(program, path, Case(body.Organisation, "A2"), key);

        (first.StatusCode, again.StatusCode, other.StatusCode).ShouldBe((HttpStatusCode.Created, HttpStatusCode.OK, HttpStatusCode.Conflict));
        (await IdOf(again)).ShouldBe(await IdOf(first));
        (await other.Content.ReadAsStringAsync()).ShouldContain("other answers");
    }

    [Fact]
    public async Task Post_EntryWithMistakes_NamesThemByQuestion()
    {
        var (path, body) = await PreparedAsync("A1");
        body.Answers["clock_start"] = "2026-12-24 10:00";
        body.Answers["reviews_due"] = -1;

        var refused = await SendAsync(await ProgramAsync(), path, body, Guid.CreateVersion7());

        refused.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        refused.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
        var errors = JsonDocument.Parse(await refused.Content.ReadAsStringAsync()).RootElement.GetProperty("errors");
        errors.GetProperty("Answers[clock_start]")[0].GetString()!.ShouldContain("future");
        errors.GetProperty("Answers[reviews_due]")[0].GetString()!.ShouldContain("below 0");
    }

    [Fact]
    public async Task Post_EntryWithoutKey_SaysWhatToSend()
    {
        var (path, body) = await PreparedAsync("A1");

        var refused = await SendAsync(await ProgramAsync(), path, body, null);

        refused.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await refused.Content.ReadAsStringAsync()).ShouldContain("Idempotency-Key");
    }

    [Fact]
    public async Task Post_EntryByCookie_NeedsTheTokenOfOurPages()
    {
        var (path, body) = await PreparedAsync("A1");
        var auditor = await host.SignedInAsync(Roles.Auditor);
        var shown = (await auditor.GetAsync(path + "/entries/new?organisation=" + body.Organisation)).Document.QuerySelector("[name='__RequestVerificationToken']")!.GetAttribute("value")!;

        var without = await SendAsync(auditor.Http, path, body, Guid.CreateVersion7());
        var with = await SendAsync(auditor.Http, path, body, Guid.CreateVersion7(), shown);

        (without.StatusCode, with.StatusCode).ShouldBe((HttpStatusCode.BadRequest, HttpStatusCode.Created));
    }

    [Fact]
    public async Task Post_EntryByWhoMayNot_IsRefused()
    {
        var (path, body) = await PreparedAsync("A1");

        (await SendAsync(host.Anonymous().Http, path, body, Guid.CreateVersion7())).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await SendAsync((await host.SignedInAsync(Roles.BoardMember)).Http, path, body, Guid.CreateVersion7())).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await SendAsync(await ProgramAsync(), $"/audits/{Guid.CreateVersion7()}", body, Guid.CreateVersion7())).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    private async Task<(string Path, Sent Body)> PreparedAsync(string reference)
    {
        var path = await new RoundOnPages(await host.SignedInAsync(Roles.ProgrammeLead)).StartAsync($"API round {Guid.CreateVersion7()}", open: true);
        var organisation = await host.WithDbAsync(db => db.Organisations.Where(o => o.OdsCode == "RDE").Select(o => o.Id).SingleAsync());
        return (path, Case(organisation, reference));
    }

    private static Sent Case(Guid organisation, string reference) => new(organisation, new()
    {
        ["case_ref"] = reference,
        ["specialty"] = "Cardiology",
        ["clock"] = "Arrival",
        ["clock_start"] = "2026-11-14 19:00",
        ["excluded"] = false,
        ["reviewed"] = true,
        ["first_review"] = "2026-11-14T22:00",
        ["reviews_due"] = 1,
        ["reviews_done"] = 1,
    });

    private async Task<HttpClient> ProgramAsync()
    {
        await host.WithDbAsync(async db =>
        {
            var hash = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(Token)));
            if (await db.PersonalTokens.AnyAsync(t => t.Hash == hash)) return 0;
            var auditor = await db.Users.SingleAsync(u => u.Email == "auditor@demo.sevenday.example");
            db.PersonalTokens.Add(new PersonalToken { UserId = auditor.Id, Name = "Test", Hash = hash, CreatedAtUtc = host.Time.GetUtcNow().UtcDateTime, ExpiresAtUtc = host.Time.GetUtcNow().UtcDateTime.AddDays(1) });
            return await db.SaveChangesAsync();
        });
        var http = host.Anonymous().Http;
        http.DefaultRequestHeaders.Authorization = new("Bearer", Token);
        return http;
    }

    private static Task<HttpResponseMessage> SendAsync(HttpClient http, string path, Sent body, Guid? key, string? csrf = null)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, $"/api/v1{path}/entries") { Content = JsonContent.Create(body, options: JsonSerializerOptions.Web) };
        if (key is not null) request.Headers.Add("Idempotency-Key", key.ToString());
        if (csrf is not null) request.Headers.Add("X-CSRF-TOKEN", csrf);
        return http.SendAsync(request);
    }

    private static async Task<string?> IdOf(HttpResponseMessage message) => JsonDocument.Parse(await message.Content.ReadAsStringAsync()).RootElement.GetProperty("id").GetString();

    private sealed record Sent(Guid Organisation, Dictionary<string, object> Answers);
}
