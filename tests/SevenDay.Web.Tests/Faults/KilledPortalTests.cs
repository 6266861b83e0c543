using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SevenDay.Data;
using SevenDay.Data.Identity;
using SevenDay.Domain.Audits;
using SevenDay.TestKit;

namespace SevenDay.Web.Tests.Faults;

/// <summary>Sends entries to a portal that dies in between, as devices do: again, in another order, until each has been acknowledged.</summary>
public sealed class KilledPortalTests : IAsyncLifetime
{
    private const string Token = "token-of-a-device-that-does-not-give-up";
    private const int Entries = 1_000;
    private const int Devices = 8;
    private static readonly int[] KilledAfter = [200, 600];

    private readonly string _keys = Directory.CreateTempSubdirectory("sevenday-keys-").FullName;
    private ServiceProvider _services = null!;
    private TestDatabase _database = null!;
    private Guid _round, _organisation;

    public async ValueTask InitializeAsync()
    {
        _database = await TestDatabase.CreateAsync(withEssex: true);
        var services = new ServiceCollection().AddLogging().AddSingleton(TimeProvider.System);
        _database.Register(services);
        _services = services.BuildServiceProvider();
        await WithDbAsync(async db =>
        {
            var auditor = await db.Users.SingleAsync(u => u.Email == "auditor@demo.sevenday.example");
            db.PersonalTokens.Add(new PersonalToken
            {
                UserId = auditor.Id, Name = "Device", Hash = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(Token))), CreatedAtUtc = DateTime.UnixEpoch, ExpiresAtUtc = DateTime.UnixEpoch.AddYears(200),
            });
            _round = await db.Audits.Where(a => a.Name.StartsWith("Weekend audit, November 2026")).Select(a => a.Id).SingleAsync();
            _organisation = await db.Organisations.Where(o => o.OdsCode == "RDE").Select(o => o.Id).SingleAsync();
            return await db.SaveChangesAsync();
        });
    }

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        await _database.DisposeAsync();
        Directory.Delete(_keys, recursive: true);
    }

    [Fact]
    public async Task A_portal_killed_in_the_middle_of_1000_entries_loses_none_it_acknowledged_and_doubles_none()
    {
        var before = await EntriesAsync();
        var keys = Enumerable.Range(0, Entries).Select(_ => Guid.CreateVersion7()).ToArray();
        var acknowledged = new ConcurrentDictionary<Guid, HttpStatusCode>();
        foreach (var limit in KilledAfter)
        {
            await using var portal = await PortalProcess.StartAsync(_database, _keys);
            await SendAsync(portal, keys.Where(k => !acknowledged.ContainsKey(k)), acknowledged, limit);
            acknowledged.Values.ShouldAllBe(status => status == HttpStatusCode.Created || status == HttpStatusCode.OK);
            acknowledged.Count.ShouldBeInRange(limit, Entries - 1, "The portal was killed too late.");
            (await SavedAsync(acknowledged.Keys)).ShouldBe(acknowledged.Count, "An acknowledged entry was lost.");
        }

        await using (var portal = await PortalProcess.StartAsync(_database, _keys))
        {
            // In another order, and with those that had been acknowledged already.
            var answers = new ConcurrentDictionary<Guid, HttpStatusCode>();
            await SendAsync(portal, keys.OrderBy(k => k.ToByteArray()[^1]), answers, int.MaxValue);
            answers.Values.ShouldAllBe(status => status == HttpStatusCode.Created || status == HttpStatusCode.OK);
            acknowledged.Keys.ShouldAllBe(key => answers[key] == HttpStatusCode.OK);
        }

        (await EntriesAsync()).ShouldBe(before + Entries);
        (await SavedAsync(keys)).ShouldBe(Entries);
        (await CountedAsync()).ShouldBe(before + Entries);
    }

    [Fact]
    public async Task An_upload_cut_short_leaves_nothing_behind_and_arrives_whole_the_next_time()
    {
        var before = await EntriesAsync();
        var (key, body) = (Guid.CreateVersion7(), Encoding.UTF8.GetBytes(JsonSerializer.Serialize(Case(1), JsonSerializerOptions.Web)));
        await using var portal = await PortalProcess.StartAsync(_database, _keys);

        await CutAsync(portal, key, body);
        using var http = Device(portal);
        var garbled = await http.SendAsync(Post(key, new ByteArrayContent(body[..^20]) { Headers = { ContentType = new("application/json") } }));
        var lost = await EntriesAsync();
        var whole = await http.SendAsync(Post(key, new ByteArrayContent(body) { Headers = { ContentType = new("application/json") } }));

        garbled.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        lost.ShouldBe(before);
        whole.StatusCode.ShouldBe(HttpStatusCode.Created);
        (await EntriesAsync()).ShouldBe(before + 1);
    }

    /// <summary>Several devices send at once until all is sent, or until so many have been acknowledged: then the portal is killed under them.</summary>
    private async Task SendAsync(PortalProcess portal, IEnumerable<Guid> keys, ConcurrentDictionary<Guid, HttpStatusCode> acknowledged, int killAfter)
    {
        var waiting = new ConcurrentQueue<Guid>(keys);
        using var http = Device(portal);
        await Task.WhenAll(Enumerable.Range(0, Devices).Select(async _ =>
        {
            while (waiting.TryDequeue(out var key))
            {
                try
                {
                    using var answer = await http.SendAsync(Post(key, JsonContent.Create(Case(NumberOf(key)), options: JsonSerializerOptions.Web)));
                    acknowledged[key] = answer.StatusCode;
                }
                catch (HttpRequestException)
                {
                    return;
                }
                if (acknowledged.Count >= killAfter) await portal.KillAsync();
            }
        }));
    }

    private static HttpClient Device(PortalProcess portal)
    {
        var http = new HttpClient { BaseAddress = portal.Address };
        http.DefaultRequestHeaders.Authorization = new("Bearer", Token);
        return http;
    }

    /// <summary>Promises a whole body, sends half of it, and is gone.</summary>
    private async Task CutAsync(PortalProcess portal, Guid key, byte[] body)
    {
        using var tcp = new TcpClient();
        await tcp.ConnectAsync(portal.Address.Host, portal.Address.Port);
        await using var stream = tcp.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes(
            $"POST {Address} HTTP/1.1\r\nHost: {portal.Address.Authority}\r\nAuthorization: Bearer {Token}\r\nIdempotency-Key: {key}\r\nContent-Type: application/json\r\nContent-Length: {body.Length}\r\n\r\n"));
        await stream.WriteAsync(body.AsMemory(0, body.Length / 2));
        await stream.FlushAsync();
    }

    private string Address => $"/api/v1/audits/{_round}/entries";

    private HttpRequestMessage Post(Guid key, HttpContent content) => new(HttpMethod.Post, Address) { Content = content, Headers = { { "Idempotency-Key", key.ToString() } } };

    /// <summary>The same case for the same key, whenever it is sent.</summary>
    private object Case(int number) => new
    {
        Organisation = _organisation,
        Answers = new Dictionary<string, object>
        {
            ["case_ref"] = "K" + number.ToString(CultureInfo.InvariantCulture), ["specialty"] = "Cardiology", ["clock"] = "Admission", ["clock_start"] = $"2026-11-{11 + number % 7} 10:00",
            ["excluded"] = false, ["reviewed"] = true, ["first_review"] = $"2026-11-{11 + number % 7} 19:00", ["reviews_due"] = 1, ["reviews_done"] = number % 2,
        },
    };

    private static int NumberOf(Guid key) => key.ToByteArray()[^1];

    private Task<int> EntriesAsync() => WithDbAsync(db => db.AuditEntries.CountAsync(e => e.AuditId == _round));

    private Task<int> SavedAsync(IEnumerable<Guid> keys)
    {
        var sent = keys.ToList();
        return WithDbAsync(db => db.AuditEntries.CountAsync(e => sent.Contains(e.SubmissionKey)));
    }

    private Task<int> CountedAsync() => WithDbAsync(db => db.AuditSummaries.Where(s => s.AuditId == _round && s.CriterionKey == AuditSummary.AllEntries).SumAsync(s => s.Judged));

    private async Task<T> WithDbAsync<T>(Func<PortalDbContext, Task<T>> work)
    {
        await using var scope = _services.CreateAsyncScope();
        return await work(scope.ServiceProvider.GetRequiredService<PortalDbContext>());
    }
}
