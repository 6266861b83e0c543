using System.Net;
using System.Net.Http.Headers;
using System.ServiceModel.Syndication;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Security;
using SevenDay.Data.Identity;
using SevenDay.Web.Tests.Hosting;

namespace SevenDay.Web.Tests.Api;

public sealed class ChangeFeedTests(PortalHost host) : IClassFixture<PortalHost>
{
    private const string Address = "/api/v1/changes.atom";

    [Fact]
    public async Task Get_WithTheCookie_IsAnAtomFeedOfWhatChanged()
    {
        var answer = await (await host.SignedInAsync(Roles.BoardMember)).GetAsync(Address);

        answer.Message.Content.Headers.ContentType!.MediaType.ShouldBe("application/atom+xml");
        var root = XDocument.Parse(answer.Text).Root!;
        XNamespace atom = "http://www.w3.org/2005/Atom";
        root.Name.ShouldBe(atom + "feed");
        foreach (var element in new[] { root }.Concat(root.Elements(atom + "entry")))
        {
            (element.Elements(atom + "id").Count(), element.Elements(atom + "title").Count(), element.Elements(atom + "updated").Count()).ShouldBe((1, 1, 1));
            element.Element(atom + "id")!.Value.ShouldStartWith("urn:uuid:");
            element.Elements(atom + "link").ShouldAllBe(link => link.Attribute("href")!.Value.StartsWith("https://localhost/"));
        }
        root.Element(atom + "author")!.Element(atom + "name")!.Value.ShouldBe("SevenDay");
        var feed = Read(answer.Text);
        feed.Items.ShouldNotBeEmpty();
        feed.Items.Select(i => i.Id).ShouldBeUnique();
        feed.Items.ShouldContain(i => i.Categories.Any(c => c.Name == "Services whose hours changed"));
    }

    [Fact]
    public async Task Get_OnAnotherDay_KeepsTheIdOfEachChange()
    {
        await using var other = new PortalHost();
        await other.InitializeAsync();
        var before = Read((await (await other.SignInAsync(Board, PortalHost.Password)).GetAsync(Address)).Text).Items.Select(i => i.Id).ToHashSet();
        other.Time.Advance(TimeSpan.FromDays(3));

        var after = Read((await (await other.SignInAsync(Board, PortalHost.Password)).GetAsync(Address)).Text).Items.Select(i => i.Id).ToHashSet();

        after.ShouldBe(before, ignoreOrder: true);
    }

    [Fact]
    public async Task Get_WithTheTagOfTheLastAnswer_IsNotModified()
    {
        var client = await host.SignedInAsync(Roles.BoardMember);
        var tag = (await client.GetAsync(Address)).Message.Headers.ETag!;
        var request = new HttpRequestMessage(HttpMethod.Get, Address);
        request.Headers.IfNoneMatch.Add(tag);

        var answer = await client.Http.SendAsync(request);

        answer.StatusCode.ShouldBe(HttpStatusCode.NotModified);
        (await answer.Content.ReadAsStringAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Get_NarrowedToAnOrganisation_HoldsFewerChanges()
    {
        var client = await host.SignedInAsync(Roles.BoardMember);
        var organisation = await host.WithDbAsync(db => db.Organisations.Where(o => o.OdsCode == "RAJ" && o.EndedOn == null).Select(o => o.Id).SingleAsync());
        var (all, one) = (Read((await client.GetAsync(Address)).Text), Read((await client.GetAsync($"{Address}?scope={organisation}")).Text));

        one.Items.Count(IsHours).ShouldBeInRange(1, all.Items.Count(IsHours) - 1);
        (await client.GetAsync($"{Address}?scope={Guid.CreateVersion7()}")).Status.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Get_WithAPersonalToken_TakesItAsBearerAndAsPasswordOfBasicHereOnly()
    {
        var token = await TokenAsync();
        var basic = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"anything:{token}")));

        (await AskAsync(Address, new("Bearer", token))).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await AskAsync(Address, basic)).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await AskAsync("/api/v1/services", basic)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        foreach (var wrong in new[] { "bm9ib2R5Ondyb25n", "bm9jb2xvbg==", "***" })
        {
            var refused = await AskAsync(Address, new("Basic", wrong));
            refused.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
            refused.Headers.WwwAuthenticate.ToString().ShouldStartWith("Basic realm=");
        }
        (await AskAsync("/api/v1/services", null)).Headers.WwwAuthenticate.ShouldBeEmpty();
    }

    [Fact]
    public async Task Post_WithACookieAndBasicCredentials_StillHasToShowTheTokenOfOurPages()
    {
        var client = await host.SignInAsync(Auditor, PortalHost.Password);
        var round = await host.WithDbAsync(db => db.Audits.Select(a => a.Id).FirstAsync());
        var request = new HttpRequestMessage(HttpMethod.Post, $"/api/v1/audits/{round}/entries") { Content = new StringContent("{}", Encoding.UTF8, "application/json") };
        request.Headers.Authorization = new AuthenticationHeaderValue("Basic", "bm9ib2R5Ondyb25n");

        var answer = await client.Http.SendAsync(request);

        (await answer.Content.ReadAsStringAsync()).ShouldContain("The page that sent this is too old.");
    }

    [Fact]
    public async Task Get_AsAuditor_IsForbidden() => (await (await host.SignedInAsync(Roles.Auditor)).GetAsync(Address)).Status.ShouldBe(HttpStatusCode.Forbidden);

    private static string Board => Application.Demonstration.DemonstrationUsers.All.Single(u => u.Role == Roles.BoardMember).Email;

    private static string Auditor => Application.Demonstration.DemonstrationUsers.All.Single(u => u.Role == Roles.Auditor).Email;

    private static bool IsHours(SyndicationItem item) => item.Categories.Any(c => c.Name == "Services whose hours changed");

    private static SyndicationFeed Read(string text) => SyndicationFeed.Load(XmlReader.Create(new StringReader(text)));

    private async Task<string> TokenAsync()
    {
        const string Text = "token-of-a-feed-reader";
        await host.WithDbAsync(async db =>
        {
            var owner = await db.Users.Where(u => u.Email == Board).Select(u => u.Id).SingleAsync();
            db.PersonalTokens.Add(new PersonalToken
            {
                UserId = owner,
                Name = "Feed",
                Hash = Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(Text))),
                CreatedAtUtc = DateTime.UnixEpoch,
                ExpiresAtUtc = DateTime.UnixEpoch.AddYears(200),
            });
            return await db.SaveChangesAsync();
        });
        return Text;
    }

    private Task<HttpResponseMessage> AskAsync(string address, AuthenticationHeaderValue? authorization)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.Authorization = authorization;
        return host.Anonymous().Http.SendAsync(request);
    }
}
