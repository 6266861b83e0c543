using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace SevenDay.Web.Tests.Hosting;

/// <summary>Reads pages and sends the forms they really hold, as a browser without script would.</summary>
public sealed class PageClient(HttpClient http)
{
    public HttpClient Http => http;

    public async Task<PageResponse> GetAsync(string path) => await ReadAsync(await http.GetAsync(path));

    public async Task<PageResponse> PostAsync(string path, HttpContent content) => await ReadAsync(await http.PostAsync(path, content));

    /// <summary>Goes where a redirect points; the same page when there is none.</summary>
    public async Task<PageResponse> FollowAsync(PageResponse response) =>
        response.Location is { } location ? await GetAsync(location) : response;

    private async Task<PageResponse> ReadAsync(HttpResponseMessage message)
    {
        var text = await message.Content.ReadAsStringAsync();
        return new PageResponse(this, message, text, await new HtmlParser().ParseDocumentAsync(text));
    }
}

/// <summary>A page that came back.</summary>
public sealed class PageResponse(PageClient client, HttpResponseMessage message, string text, IHtmlDocument document)
{
    public HttpStatusCode Status => message.StatusCode;

    public HttpResponseMessage Message => message;

    public string? Location => message.Headers.Location is { } to ? (to.IsAbsoluteUri ? to.PathAndQuery : to.ToString()) : null;

    public string Text => text;

    public IHtmlDocument Document => document;

    public string Heading => document.QuerySelector("h1")?.TextContent.Trim() ?? "";

    /// <summary>What a person reads, with white space folded.</summary>
    public string MainText => string.Join(' ', (document.QuerySelector("main")?.TextContent ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The sentences of the error summary.</summary>
    public IReadOnlyList<string> Errors => [.. document.QuerySelectorAll(".nhsuk-error-summary__list li").Select(li => li.TextContent.Trim())];

    /// <summary>The form that has a button with this text.</summary>
    public PageForm Form(string button) => PageForm.Find(client, this, button);
}
