using SkiaSharp;

namespace SevenDay.Web.Charts;

/// <summary>Letters in pictures, in a typeface that comes with the portal: a server in a container has none.</summary>
internal static class PictureText
{
    private static readonly Lazy<SKTypeface> Regular = new(() => Load("Regular")), Bold = new(() => Load("Bold"));

    public static void Draw(SKCanvas canvas, string text, float x, float y, string? anchor, ChartLook look)
    {
        using var font = new SKFont(look.Bold ? Bold.Value : Regular.Value, (float)look.Size) { Subpixel = true, LinearMetrics = true, Hinting = SKFontHinting.None };
        using var paint = new SKPaint { IsAntialias = true };
        var align = anchor switch { "middle" => SKTextAlign.Center, "end" => SKTextAlign.Right, _ => SKTextAlign.Left };
        if (look.Stroke is { } halo)
        {
            (paint.Style, paint.StrokeWidth, paint.StrokeJoin, paint.Color) = (SKPaintStyle.Stroke, (float)look.Width, SKStrokeJoin.Round, SKColor.Parse(halo));
            canvas.DrawText(text, x, y, align, font, paint);
        }
        (paint.Style, paint.Color) = (SKPaintStyle.Fill, SKColor.Parse(look.Fill ?? "#212b32"));
        canvas.DrawText(text, x, y, align, font, paint);
    }

    private static SKTypeface Load(string weight)
    {
        using var file = typeof(PictureText).Assembly.GetManifestResourceStream($"Arimo-{weight}.ttf")
            ?? throw new InvalidOperationException($"The typeface Arimo-{weight} was not built into the portal.");
        return SKTypeface.FromStream(file);
    }
}
