using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace SevenDay.Web.Tests.Hosting;

/// <summary>A form as rendered, filled in by visible label and sent with the button pressed, hidden fields and token included.</summary>
public sealed class PageForm
{
    private readonly PageClient _client;
    private readonly PageResponse _page;
    private readonly IHtmlFormElement _form;
    private readonly IHtmlElement _button;
    private readonly List<(string Name, string FileName, byte[] Content)> _files = [];

    private PageForm(PageClient client, PageResponse page, IHtmlFormElement form, IHtmlElement button) =>
        (_client, _page, _form, _button) = (client, page, form, button);

    public static PageForm Find(PageClient client, PageResponse page, string button)
    {
        var found = page.Document.QuerySelectorAll<IHtmlElement>("form button, form input[type=submit]").FirstOrDefault(b => Folded(b) == button)
            ?? throw new InvalidOperationException($"No form has a button “{button}”. Buttons: {string.Join(", ", page.Document.QuerySelectorAll("form button").Select(Folded))}. Page: {page.Heading} ({page.Status})");
        return new PageForm(client, page, found.Closest("form") as IHtmlFormElement ?? throw new InvalidOperationException("The button is in no form."), found);
    }

    /// <summary>Types into the field with this label, or chooses the option, radio or checkbox.</summary>
    public PageForm Fill(string label, string value)
    {
        Set(FieldLabelled(label), value);
        return this;
    }

    /// <summary>The same by field name, for fields whose label is said more than once.</summary>
    public PageForm FillNamed(string name, string value)
    {
        var fields = _form.Elements.OfType<IHtmlElement>().Where(e => e.GetAttribute("name") == name).ToList();
        if (fields.Count == 0) throw new InvalidOperationException($"The form has no field named “{name}”.");
        if (fields[0] is IHtmlInputElement { Type: "radio" }) Set(fields.OfType<IHtmlInputElement>().First(r => r.Value == value), value);
        else Set(fields[0], value);
        return this;
    }

    /// <summary>Chooses the radio or checkbox with this label.</summary>
    public PageForm Choose(string label)
    {
        Choice(label).IsChecked = true;
        return this;
    }

    public PageForm Unchoose(string label)
    {
        Choice(label).IsChecked = false;
        return this;
    }

    public PageForm Attach(string label, string fileName, byte[] content)
    {
        _files.Add((FieldLabelled(label).GetAttribute("name")!, fileName, content));
        return this;
    }

    public Task<PageResponse> SubmitAsync()
    {
        var target = _button.GetAttribute("formaction") ?? _form.GetAttribute("action");
        var current = _page.Message.RequestMessage!.RequestUri!.PathAndQuery;
        var address = string.IsNullOrEmpty(target) ? current : target;
        if (_form.Method.Equals("get", StringComparison.OrdinalIgnoreCase))
            return _client.GetAsync(address.Split('?', '#')[0] + "?" + string.Join('&', Values().Select(v => $"{Uri.EscapeDataString(v.Key)}={Uri.EscapeDataString(v.Value)}")));
        return _client.PostAsync(address, Body());
    }

    /// <summary>What the form would send.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Values()
    {
        var values = new List<KeyValuePair<string, string>>();
        foreach (var element in _form.Elements.OfType<IHtmlElement>())
        {
            if (element.GetAttribute("name") is not { Length: > 0 } name || element.HasAttribute("disabled")) continue;
            switch (element)
            {
                case IHtmlInputElement { Type: "checkbox" or "radio", IsChecked: false }:
                case IHtmlInputElement { Type: "submit" or "file" }:
                case IHtmlButtonElement:
                    break;
                case IHtmlInputElement input:
                    values.Add(new(name, input.Value));
                    break;
                case IHtmlSelectElement select:
                    values.AddRange(select.Options.Where(o => o.IsSelected).Select(o => new KeyValuePair<string, string>(name, o.Value)));
                    break;
                case IHtmlTextAreaElement area:
                    values.Add(new(name, area.Value));
                    break;
            }
        }
        if (_button.GetAttribute("name") is { Length: > 0 } pressed) values.Add(new(pressed, _button.GetAttribute("value") ?? ""));
        return values;
    }

    private HttpContent Body()
    {
        if (_form.GetAttribute("enctype") != "multipart/form-data") return new FormUrlEncodedContent(Values());
        var body = new MultipartFormDataContent();
        foreach (var (name, value) in Values()) body.Add(new StringContent(value), name);
        foreach (var (name, fileName, content) in _files) body.Add(new ByteArrayContent(content), name, fileName);
        return body;
    }

    private IHtmlInputElement Choice(string label) => FieldLabelled(label) as IHtmlInputElement
        ?? throw new InvalidOperationException($"“{label}” is not a choice.");

    private IHtmlElement FieldLabelled(string label)
    {
        var found = _form.QuerySelectorAll<IHtmlLabelElement>("label").FirstOrDefault(l => Folded(l) == label)
            ?? throw new InvalidOperationException($"The form has no label “{label}”. Labels: {string.Join(", ", _form.QuerySelectorAll("label").Select(Folded))}");
        return _form.QuerySelector($"[id='{found.HtmlFor}']") as IHtmlElement ?? throw new InvalidOperationException($"The label “{label}” names no field.");
    }

    private static void Set(IHtmlElement field, string value)
    {
        switch (field)
        {
            case IHtmlInputElement { Type: "radio" or "checkbox" } choice:
                choice.IsChecked = true;
                break;
            case IHtmlInputElement input:
                input.Value = value;
                break;
            case IHtmlTextAreaElement area:
                area.Value = value;
                break;
            case IHtmlSelectElement select:
                var option = select.Options.FirstOrDefault(o => o.Value == value || o.Text.Trim() == value)
                    ?? throw new InvalidOperationException($"“{value}” is not offered. Options: {string.Join(", ", select.Options.Select(o => o.Text.Trim()))}");
                foreach (var other in select.Options) other.IsSelected = other == option;
                break;
            default:
                throw new InvalidOperationException($"Cannot type into <{field.LocalName}>.");
        }
    }

    private static string Folded(IElement element) =>
        string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
