using System.Text;
using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Imports;
using SevenDay.TestKit;
using static SevenDay.Application.Tests.Services.Import.ServiceLines;

namespace SevenDay.Application.Tests.Services.Import;

public sealed class WrongServiceFilesTests(TestPortal portal) : IClassFixture<TestPortal>
{
    [Fact]
    public async Task A_missing_and_an_unknown_column_are_named()
    {
        var report = await RefusedAsync(Header.Replace("status", "state") + "\n" + Line("WA1", "A") + "\n");

        report.Problems.Select(p => (p.Line, p.Column)).ShouldBe([(1, "status"), (1, "state")]);
    }

    [Fact]
    public async Task A_row_with_too_many_values_is_named()
    {
        var report = await RefusedAsync($"{Header}\n{Line("WB1", "A")}\n{Line("WB1", "Acute, and emergency")}\n");

        report.Problems.ShouldHaveSingleItem().Message.ShouldContain("The row has 19 values, but the header names 18 columns");
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public async Task Lines_are_counted_over_quoted_line_breaks_and_blank_lines(string end)
    {
        var text = string.Join(end, Header, Line("WC1", $"\"Two{end}lines\""), "", Line("WC1", "B", status: "wrong"), Line("WC1", "C", isPublic: "wrong"), "");

        var report = await RefusedAsync(text);

        report.Problems.Select(p => (p.Line, p.Column)).ShouldBe([(5, "status"), (6, "public")]);
    }

    [Fact]
    public async Task A_byte_order_mark_any_header_order_and_quoted_commas_are_read()
    {
        var columns = Header.Split(',').Reverse().ToArray();
        var values = Line("WD1", "X").Split(',').Reverse().ToArray();
        values[Array.IndexOf(columns, "service")] = "\"Scans, urgent\"";

        var report = await portal.SendAsync(Importing(new ImportFile("x.csv", [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(string.Join(',', columns) + "\r\n" + string.Join(',', values) + "\r\n")])));

        report.Problems.ShouldBeEmpty();
        report.Rows.ShouldHaveSingleItem().What.ShouldStartWith("Scans, urgent");
    }

    [Fact]
    public async Task Each_line_in_another_encoding_is_named()
    {
        var text = $"{Header}\n{Line("WE1", "Café")}\n{Line("WE1", "Plain")}\n{Line("WE1", "Naïve")}\n";

        var report = await RefusedAsync(Encoding.Latin1.GetBytes(text));

        report.Problems.Select(p => p.Line).ShouldBe([2, 4]);
        report.Problems[0].Message.ShouldContain("not in UTF-8");
    }

    [Fact]
    public async Task A_binary_file_is_told_from_text()
    {
        var bytes = new byte[50_000];
        new Random(1).NextBytes(bytes);

        (await RefusedAsync(bytes)).Problems.ShouldHaveSingleItem().Message.ShouldContain("not a CSV text file");
    }

    [Fact]
    public async Task An_empty_file_and_a_lone_header_are_refused()
    {
        (await RefusedAsync("")).Problems.ShouldHaveSingleItem().Message.ShouldStartWith("The file is empty.");
        (await RefusedAsync(Header + "\n")).Problems.ShouldHaveSingleItem().Message.ShouldContain("no rows");
    }

    [Fact]
    public async Task Ten_megabytes_of_wrong_rows_are_all_named()
    {
        var line = Line("WF1", "A", status: "wrong") + "\n";
        var rows = 10 * 1024 * 1024 / line.Length;

        var report = await RefusedAsync(Header + "\n" + string.Concat(Enumerable.Repeat(line, rows)));

        report.Problems.Count.ShouldBe(rows);
        report.Problems[^1].Line.ShouldBe(rows + 1);
    }

    [Fact]
    public async Task Values_separated_by_semicolons_are_recognised()
    {
        var report = await RefusedAsync((Header + "\n" + Line("WG1", "A") + "\n").Replace(',', ';'));

        report.Problems.ShouldContain(p => p.Message.StartsWith("The values are separated by semicolons"));
    }

    private Task<ImportReport> RefusedAsync(string text) => RefusedAsync(Encoding.UTF8.GetBytes(text));

    private async Task<ImportReport> RefusedAsync(byte[] content)
    {
        var before = await portal.WithDbAsync(db => db.Services.CountAsync());
        var report = await portal.SendAsync(Importing(new ImportFile("wrong.csv", content)));
        report.Applied.ShouldBeFalse();
        (await portal.WithDbAsync(db => db.Services.CountAsync())).ShouldBe(before);
        return report;
    }
}
