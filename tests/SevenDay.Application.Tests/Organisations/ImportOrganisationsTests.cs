using System.Text;
using SevenDay.Application.Imports;
using SevenDay.Application.Organisations;
using SevenDay.TestKit;

namespace SevenDay.Application.Tests.Organisations;

public sealed class ImportOrganisationsTests(TestPortal portal) : IClassFixture<TestPortal>
{
    private const string Header = "ods,name,kind,valid_from,valid_to,areas\n";

    [Fact]
    public async Task A_right_file_adds_each_organisation_once()
    {
        var file = File(Header + "XA1,First trust,AcuteTrust,,,\nXA2,Second trust,AcuteTrust,2020-04-01,,\n");

        var first = await portal.SendAsync(new ImportOrganisations.Command(file, DryRun: false));
        var second = await portal.SendAsync(new ImportOrganisations.Command(file, DryRun: false));

        first.Count(ImportAction.Added).ShouldBe(2);
        second.Count(ImportAction.Added).ShouldBe(0);
        second.Count(ImportAction.Unchanged).ShouldBe(2);
    }

    [Fact]
    public async Task One_wrong_row_is_named_and_nothing_is_written()
    {
        var file = File(Header + "XB1,Good trust,AcuteTrust,,,\nXB2,Bad trust,Hospital,31/12/2020,,Nowhere\n");

        var report = await portal.SendAsync(new ImportOrganisations.Command(file, DryRun: false));

        report.Applied.ShouldBeFalse();
        report.Problems.Select(p => (p.Line, p.Column, p.Value)).ShouldBe([(3, "kind", "Hospital"), (3, "valid_from", "31/12/2020"), (3, "areas", "Nowhere")]);
        (await portal.SendAsync(new ListOrganisations.Query("Good trust"))).Total.ShouldBe(0);
    }

    [Theory]
    [InlineData("ods,name,kind,valid_from,valid_to\n", "“areas” is missing")]
    [InlineData("ods,name,kind,valid_from,valid_to,areas,colour\n", "“colour” is not known")]
    public async Task A_wrong_header_names_the_column(string header, string message)
    {
        var report = await portal.SendAsync(new ImportOrganisations.Command(File(header + "a,b,c,d,e,f,g\n"), DryRun: false));

        report.Problems.ShouldHaveSingleItem().Message.ShouldContain(message);
    }

    [Fact]
    public async Task A_file_in_another_encoding_is_refused_with_what_to_do()
    {
        var report = await portal.SendAsync(new ImportOrganisations.Command(new ImportFile("x.csv", [.. Encoding.UTF8.GetBytes(Header), 0xE9, 0x0A]), DryRun: false));

        report.Problems.ShouldHaveSingleItem().Message.ShouldContain("not in UTF-8");
    }

    private static ImportFile File(string text) => new("organisations.csv", Encoding.UTF8.GetBytes(text));
}
