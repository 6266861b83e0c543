using System.IO.Compression;
using System.Text;
using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Imports;
using SevenDay.Application.Services.Export;
using SevenDay.Application.Services.Import;
using SevenDay.TestKit;
using static SevenDay.Application.Tests.Services.Import.ServiceLines;

namespace SevenDay.Application.Tests.Services.Import;

public sealed class ImportWorkbookTests(TestPortal portal) : IClassFixture<TestPortal>
{
    [Fact]
    public async Task A_sheet_is_read_like_the_csv_form_with_a_real_date()
    {
        var row = Line("XW1", "Sheet service").Split(',').Cast<object?>().ToArray();
        row[Array.IndexOf(Header.Split(','), "effective_from")] = new DateOnly(2026, 4, 1);

        var report = await portal.SendAsync(Import(await SheetAsync(row)));

        report.Problems.ShouldBeEmpty();
        var stored = await portal.WithDbAsync(db => db.Services.Include(s => s.Hours).SingleAsync(s => s.Name == "Sheet service"));
        stored.Hours.Single().EffectiveFrom.ShouldBe(new DateOnly(2026, 4, 1));
    }

    [Fact]
    public async Task Mistakes_are_named_by_row_and_column()
    {
        var row = Line("XW2", "Wrong", "08:30-05:30,9-5,closed,closed,closed,closed,closed").Split(',').Cast<object?>().ToArray();

        var report = await portal.SendAsync(Import(await SheetAsync(Line("XW2", "Right").Split(','), row)));

        report.Applied.ShouldBeFalse();
        report.Problems.Select(p => (p.Line, p.Column, p.Value)).ShouldBe([(3, "mon", "08:30-05:30"), (3, "tue", "9-5")]);
    }

    [Theory]
    [InlineData("service_name", "The column “service_name” is not known")]
    [InlineData("", "The column “service” is missing")]
    public async Task A_wrong_header_is_named(string name, string sentence)
    {
        var header = Header.Split(',').Select(h => h == "service" ? name : h).ToArray();
        var file = await WorkbookAsync(header, [Line("XW3", "Any").Split(',')], []);

        (await portal.SendAsync(Import(file))).Problems.ShouldContain(p => p.Message.Contains(sentence));
    }

    [Theory]
    [InlineData("plain text", "not an Excel workbook")]
    [InlineData("PK\u0003\u0004 broken", "not an Excel workbook")]
    public async Task Something_else_is_refused(string text, string sentence) =>
        (await portal.SendAsync(Import(Encoding.Latin1.GetBytes(text)))).Problems.ShouldHaveSingleItem().Message.ShouldContain(sentence);

    [Fact]
    public async Task An_old_or_locked_workbook_is_told_apart() =>
        (await portal.SendAsync(Import([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]))).Problems.ShouldHaveSingleItem().Message.ShouldContain("older Excel file, or has a password");

    [Fact]
    public async Task A_zip_of_something_else_is_refused()
    {
        (await portal.SendAsync(Import(Zip(("readme.txt", 10))))).Problems.ShouldHaveSingleItem().Message.ShouldContain("not an Excel workbook");
    }

    [Fact]
    public async Task A_workbook_that_unpacks_to_more_than_is_sensible_is_refused_before_it_is_unpacked()
    {
        var bomb = Zip(("xl/worksheets/sheet1.xml", (int)WorkbookFile.MostUnpacked / 2 + 1), ("xl/sharedStrings.xml", (int)WorkbookFile.MostUnpacked / 2 + 1));

        bomb.Length.ShouldBeLessThan(ImportFile.MaxBytes);
        (await portal.SendAsync(Import(bomb))).Problems.ShouldHaveSingleItem().Message.ShouldContain("too large once unpacked");
    }

    private static Task<byte[]> SheetAsync(params object?[][] rows) => WorkbookAsync(Header.Split(','), rows, ["A note."]);

    private static async Task<byte[]> WorkbookAsync(string[] header, IEnumerable<IReadOnlyList<object?>> rows, string[] notes) =>
        (await ServiceWorkbook.WriteAsync(header, rows.ToAsyncEnumerable(), notes).SingleAsync()).ToArray();

    private static ImportServices.Command Import(byte[] content) => new(new ImportFile("services.xlsx", content), ServiceFileFormat.Xlsx, false);

    private static byte[] Zip(params (string Name, int Bytes)[] parts)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create))
            foreach (var (name, bytes) in parts)
            {
                using var part = zip.CreateEntry(name, CompressionLevel.Fastest).Open();
                var block = new byte[1 << 20];
                for (var left = bytes; left > 0; left -= block.Length) part.Write(block, 0, Math.Min(left, block.Length));
            }
        return stream.ToArray();
    }
}
