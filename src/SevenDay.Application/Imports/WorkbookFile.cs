using System.IO.Compression;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace SevenDay.Application.Imports;

/// <summary>Opens Excel workbooks, and says in plain words why one cannot be opened.</summary>
internal static class WorkbookFile
{
    /// <summary>Unpacked, a workbook may have at most so many bytes: 20 MB pack to far less, and to far more.</summary>
    internal const long MostUnpacked = 200L * 1024 * 1024;

    private static readonly byte[] OldOfficeFile = [0xD0, 0xCF, 0x11, 0xE0];

    /// <param name="file">The file as it was sent.</param>
    /// <param name="say">What a number in a column says.</param>
    /// <param name="read">Reads the sheets that are not hidden.</param>
    /// <param name="refuse">Answers for a file that is no workbook, given a sentence.</param>
    internal static T Read<T>(ImportFile file, SheetNumber? say, Func<IReadOnlyList<WorkbookSheet>, T> read, Func<string, T> refuse)
    {
        if (file.Content.AsSpan().StartsWith(OldOfficeFile))
            return refuse("The file is an older Excel file, or has a password. Save it as “Excel Workbook (.xlsx)” without a password and try again.");
        try
        {
            if (UnpackedBytes(file.Content) > MostUnpacked) return refuse("The workbook is too large once unpacked. Split it into smaller files.");
            using var document = SpreadsheetDocument.Open(new MemoryStream(file.Content), false, new OpenSettings { MaxCharactersInPart = MostUnpacked });
            return read(Sheets(document.WorkbookPart ?? throw new FileFormatException(), say));
        }
        catch (Exception exception) when (exception is InvalidDataException or FileFormatException or OpenXmlPackageException or XmlException or KeyNotFoundException or ArgumentException)
        {
            return refuse("The file is not an Excel workbook (.xlsx), or it is damaged. Save the sheet as “Excel Workbook (.xlsx)” and try again.");
        }
    }

    private static IReadOnlyList<WorkbookSheet> Sheets(WorkbookPart book, SheetNumber? say)
    {
        var cells = new SheetCells(book.SharedStringTablePart, book.Workbook.WorkbookProperties?.Date1904?.Value == true, say);
        return
        [
            .. book.Workbook.Descendants<Sheet>().Where(s => s.State is null || s.State == SheetStateValues.Visible)
                .Select(s => new WorkbookSheet(s.Name?.Value ?? "", (WorksheetPart)book.GetPartById(s.Id!.Value!), cells)),
        ];
    }

    private static long UnpackedBytes(byte[] content)
    {
        using var zip = new ZipArchive(new MemoryStream(content), ZipArchiveMode.Read);
        return zip.Entries.Sum(entry => entry.Length);
    }
}
