using System.Security.Cryptography;
using System.ServiceModel.Syndication;
using System.Text;
using System.Xml;
using SevenDay.Application.Dashboard;
using SevenDay.Web.Components;
using SevenDay.Web.Pages.Dashboard;

namespace SevenDay.Web.Api;

/// <summary>What changed as Atom 1.0. The same change keeps its id, whenever and by whomever it is read.</summary>
internal static class ChangeFeed
{
    internal const string ContentType = "application/atom+xml";

    private const int Most = 200;

    internal static byte[] Write(GetChangesSince.Result changes, Guid? scope, string portal)
    {
        var entries = ChangeLines.Of(changes).SelectMany(s => s.Lines.Select(line => (s.Heading, Line: line)))
            .OrderByDescending(e => e.Line.On).ThenBy(e => e.Line.Key, StringComparer.Ordinal).Take(Most).ToList();
        var feed = new SyndicationFeed(entries.Select(e => Entry(e.Heading, e.Line, portal)))
        {
            Id = Id($"feed {portal} {scope}"),
            Title = Plain($"SevenDay: what changed{(changes.Scope is { } name ? $", {name}" : "")}"),
            Language = "en-GB",
            LastUpdatedTime = At(entries.Count > 0 ? entries[0].Line.On : changes.Since),
        };
        feed.Authors.Add(new SyndicationPerson { Name = "SevenDay" });
        feed.Links.Add(SyndicationLink.CreateSelfLink(new Uri(portal + DashboardLinks.Feed(scope)), ContentType));
        feed.Links.Add(SyndicationLink.CreateAlternateLink(new Uri(portal + DashboardLinks.Since(changes.Since, changes.Until, scope, byEntry: true)), "text/html"));
        using var stream = new MemoryStream();
        using (var writer = XmlWriter.Create(stream, new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true }))
            feed.GetAtom10Formatter().WriteTo(writer);
        return stream.ToArray();
    }

    private static SyndicationItem Entry(string heading, ChangeLine line, string portal)
    {
        var entry = new SyndicationItem { Id = Id(line.Key), Title = Plain(line.Name), Summary = Plain($"{heading}, {Words.Date(line.On)}: {line.Text}"), LastUpdatedTime = At(line.On) };
        entry.Categories.Add(new SyndicationCategory(heading));
        entry.Links.Add(SyndicationLink.CreateAlternateLink(new Uri(portal + line.Href), "text/html"));
        return entry;
    }

    /// <summary>A UUID made of the words: version 8, RFC 9562.</summary>
    private static string Id(string key)
    {
        var bytes = SHA256.HashData(Encoding.UTF8.GetBytes(key))[..16];
        (bytes[6], bytes[8]) = ((byte)(bytes[6] & 0x0F | 0x80), (byte)(bytes[8] & 0x3F | 0x80));
        return $"urn:uuid:{new Guid(bytes, bigEndian: true)}";
    }

    private static DateTimeOffset At(DateOnly day) => new(GetChangesSince.Midnight(day), TimeSpan.Zero);

    /// <summary>Without the control characters that XML cannot hold.</summary>
    private static TextSyndicationContent Plain(string text) => new(string.Concat(text.Where(c => XmlConvert.IsXmlChar(c) || char.IsSurrogate(c))));
}
