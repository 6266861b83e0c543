using System.Globalization;
using System.Xml.Linq;
using SkiaSharp;

namespace SevenDay.Web.Charts;

/// <summary>The same file as a picture of points, for papers that take no SVG. It draws the shapes that the charts use, and no others.</summary>
public static class SpcPicture
{
    /// <summary>Points of the picture for each unit of the drawing: sharp on paper.</summary>
    private const float Sharpness = 2;

    public static byte[] Png(SpcChartModel model)
    {
        var svg = XDocument.Parse(SpcFile.Svg(model)).Root!;
        var size = new SKImageInfo((int)Math.Ceiling(Number(svg, "width") * Sharpness), (int)Math.Ceiling(Number(svg, "height") * Sharpness));
        using var surface = SKSurface.Create(size) ?? throw new InvalidOperationException("The picture is too large to be drawn.");
        surface.Canvas.Clear(SKColors.White);
        surface.Canvas.Scale(Sharpness);
        foreach (var shape in svg.Elements()) Draw(surface.Canvas, shape);
        using var image = surface.Snapshot();
        using var data = image.Encode(SKEncodedImageFormat.Png, 100);
        return data.ToArray();
    }

    private static void Draw(SKCanvas canvas, XElement shape)
    {
        if (shape.Name.LocalName == "g")
        {
            var moved = shape.Attribute("transform")!.Value["translate(".Length..^1].Split(',').Select(Parse).ToArray();
            canvas.Save();
            canvas.Translate(moved[0], moved[1]);
            foreach (var inner in shape.Elements()) Draw(canvas, inner);
            canvas.Restore();
            return;
        }
        var look = ChartLook.Of(shape.Attribute("class")?.Value ?? "");
        if (shape.Name.LocalName == "text") PictureText.Draw(canvas, shape.Value, Number(shape, "x"), Number(shape, "y"), shape.Attribute("text-anchor")?.Value, look);
        else if (Outline(shape) is { } path) using (path) Paint(canvas, path, look);
    }

    private static void Paint(SKCanvas canvas, SKPath path, ChartLook look)
    {
        using var paint = new SKPaint { IsAntialias = true };
        if (look.Fill is { } fill and not "none")
        {
            paint.Color = SKColor.Parse(fill);
            canvas.DrawPath(path, paint);
        }
        if (look.Stroke is null) return;
        using var dash = look.Dash is { } lengths ? SKPathEffect.CreateDash([.. lengths.Select(l => (float)l)], 0) : null;
        (paint.Style, paint.Color, paint.StrokeWidth, paint.PathEffect) = (SKPaintStyle.Stroke, SKColor.Parse(look.Stroke), (float)look.Width, dash);
        canvas.DrawPath(path, paint);
    }

    private static SKPath? Outline(XElement shape)
    {
        using var builder = new SKPathBuilder();
        switch (shape.Name.LocalName)
        {
            case "line":
                builder.MoveTo(Number(shape, "x1"), Number(shape, "y1"));
                builder.LineTo(Number(shape, "x2"), Number(shape, "y2"));
                return builder.Detach();
            case "rect" when shape.Attribute("class") is not null:
                builder.AddRect(SKRect.Create(Number(shape, "x"), Number(shape, "y"), Number(shape, "width"), Number(shape, "height")));
                return builder.Detach();
            case "circle":
                builder.AddCircle(Number(shape, "cx"), Number(shape, "cy"), Number(shape, "r"));
                return builder.Detach();
            case "path":
                return SKPath.ParseSvgPathData(shape.Attribute("d")!.Value);
            default:
                return null;
        }
    }

    private static float Number(XElement shape, string name) => Parse(shape.Attribute(name)?.Value ?? "0");

    private static float Parse(string text) => float.Parse(text, CultureInfo.InvariantCulture);
}
