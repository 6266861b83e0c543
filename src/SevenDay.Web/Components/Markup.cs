using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Html;

namespace SevenDay.Web.Components;

/// <summary>Writes HTML and SVG: text and values encoded, numbers the same in every culture, null and false attributes left out.</summary>
public sealed class Markup : IHtmlContent
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);
    private readonly StringBuilder text = new();
    private readonly Stack<string> open = new();

    public Markup Open(string tag, params ReadOnlySpan<(string Name, object? Value)> attributes)
    {
        Start(tag, attributes);
        text.Append('>');
        open.Push(tag);
        return this;
    }

    public Markup Close()
    {
        text.Append("</").Append(open.Pop()).Append('>');
        return this;
    }

    /// <summary>An HTML element that has no content, such as input or hr.</summary>
    public Markup Void(string tag, params ReadOnlySpan<(string Name, object? Value)> attributes)
    {
        Start(tag, attributes);
        text.Append('>');
        return this;
    }

    /// <summary>An SVG element without content.</summary>
    public Markup Shape(string tag, params ReadOnlySpan<(string Name, object? Value)> attributes)
    {
        Start(tag, attributes);
        text.Append("/>");
        return this;
    }

    public Markup Element(string tag, string? content, params ReadOnlySpan<(string Name, object? Value)> attributes) =>
        Open(tag, attributes).Text(content).Close();

    public Markup Text(string? content)
    {
        if (content is not null)
            text.Append(Encoder.Encode(content));
        return this;
    }

    public Markup Raw(IHtmlContent content)
    {
        using var writer = new StringWriter(text, CultureInfo.InvariantCulture);
        content.WriteTo(writer, Encoder);
        return this;
    }

    public void WriteTo(TextWriter writer, HtmlEncoder encoder) => writer.Write(text);

    public override string ToString() => text.ToString();

    private void Start(string tag, ReadOnlySpan<(string Name, object? Value)> attributes)
    {
        text.Append('<').Append(tag);
        foreach (var (name, value) in attributes)
            Attribute(name, value);
    }

    private void Attribute(string name, object? value)
    {
        if (name == "style")
            throw new ArgumentException("The content security policy blocks style attributes: use a class.", nameof(name));
        if (value is null or false)
            return;
        text.Append(' ').Append(name);
        if (value is not true)
            text.Append("=\"").Append(Encoder.Encode(InWords(value))).Append('"');
    }

    private static string InWords(object value) => value switch
    {
        double number => number.ToString("0.##", CultureInfo.InvariantCulture),
        IHtmlContent content => new Markup().Raw(content).ToString(),
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };
}
