namespace SevenDay.Domain.Workstreams;

/// <summary>Kinds of file that may show that something is done.</summary>
public enum EvidenceKind
{
    Pdf,
    Png,
    Jpeg,
}

/// <summary>Tells what a file is by what stands in it.</summary>
public static class EvidenceContent
{
    /// <summary>The end of a PDF is looked for in so many bytes.</summary>
    private const int Tail = 2048;

    private static ReadOnlySpan<byte> PngStart => [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];

    private static ReadOnlySpan<byte> JpegStart => [0xFF, 0xD8, 0xFF];

    /// <summary>The kind; none for anything else, and for a PDF or PNG that was cut off.</summary>
    public static EvidenceKind? KindOf(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith("%PDF-"u8) && Last(bytes, Tail).IndexOf("%%EOF"u8) >= 0 ? EvidenceKind.Pdf
        : bytes.StartsWith(PngStart) && bytes[8..].IndexOf("IHDR"u8) == 4 && bytes.IndexOf("IEND"u8) > 0 ? EvidenceKind.Png
        : bytes.StartsWith(JpegStart) && bytes.Length > 64 ? EvidenceKind.Jpeg
        : null;

    /// <summary>“.pdf”.</summary>
    public static string ExtensionOf(EvidenceKind kind) => kind switch
    {
        EvidenceKind.Pdf => ".pdf",
        EvidenceKind.Png => ".png",
        _ => ".jpg",
    };

    /// <summary>“application/pdf”.</summary>
    public static string MediaTypeOf(EvidenceKind kind) => kind switch
    {
        EvidenceKind.Pdf => "application/pdf",
        EvidenceKind.Png => "image/png",
        _ => "image/jpeg",
    };

    private static ReadOnlySpan<byte> Last(ReadOnlySpan<byte> bytes, int count) => bytes.Length > count ? bytes[^count..] : bytes;
}
