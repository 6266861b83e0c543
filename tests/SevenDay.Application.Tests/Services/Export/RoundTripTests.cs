using SevenDay.Application.Imports;
using SevenDay.Application.Services;
using SevenDay.Application.Services.Export;
using SevenDay.Application.Services.Import;
using SevenDay.Domain.Services;
using SevenDay.TestKit;

namespace SevenDay.Application.Tests.Services.Export;

/// <summary>What the portal writes it reads back as the very same.</summary>
public sealed class RoundTripTests(TestPortal portal) : IClassFixture<TestPortal>
{
    private const int Services = 40;

    [Theory]
    [InlineData(ExportFormat.Csv, ServiceFileFormat.Csv)]
    [InlineData(ExportFormat.Xlsx, ServiceFileFormat.Xlsx)]
    [InlineData(ExportFormat.Fhir, ServiceFileFormat.Fhir)]
    [InlineData(ExportFormat.OpenReferral, ServiceFileFormat.OpenReferral)]
    public async Task An_exported_file_changes_nothing(ExportFormat written, ServiceFileFormat read)
    {
        var organisation = TestData.AnOrganisation();
        var services = new RandomServices((int)written).Services(organisation, Services).ToList();
        await portal.AddAsync([organisation, .. services]);

        var file = await ExportAsync(organisation.Id, written);
        var report = await portal.SendAsync(new ImportServices.Command(new ImportFile(file.Name, await file.ToArrayAsync()), read, DryRun: true));

        file.Items.ShouldBe(Services);
        report.Problems.ShouldBeEmpty();
        report.Rows.Where(r => r.Action != ImportAction.Unchanged).Select(r => $"{r.What}: {r.Detail}").ShouldBeEmpty();
        report.Rows.Count.ShouldBe(written == ExportFormat.OpenReferral ? services.Count(s => !s.Hours[0].Declared.Week.Days.All(d => d.IsClosed)) : Services);
    }

    [Theory]
    [InlineData(ExportFormat.Csv, ServiceFileFormat.Csv)]
    [InlineData(ExportFormat.Xlsx, ServiceFileFormat.Xlsx)]
    [InlineData(ExportFormat.Fhir, ServiceFileFormat.Fhir)]
    public async Task A_service_without_hours_stays_without_hours(ExportFormat written, ServiceFileFormat read)
    {
        var organisation = TestData.AnOrganisation();
        await portal.AddAsync(organisation, new Service(organisation.Id, "No hours", "Stroke", Setting.Acute));

        var file = await ExportAsync(organisation.Id, written);
        var report = await portal.SendAsync(new ImportServices.Command(new ImportFile(file.Name, await file.ToArrayAsync()), read, DryRun: true));

        report.Rows.ShouldHaveSingleItem().Action.ShouldBe(ImportAction.Unchanged);
    }

    [Fact]
    public async Task A_split_at_midnight_is_told_apart_from_two_openings()
    {
        var organisation = TestData.AnOrganisation();
        var night = TestData.AService(organisation, "Night", "closed|20:00-02:00|closed|closed|closed|closed|closed");
        var two = TestData.AService(organisation, "Two", "closed|20:00-24:00|00:00-02:00|closed|closed|closed|closed");
        await portal.AddAsync(organisation, night, two);

        foreach (var (written, read) in new[] { (ExportFormat.Fhir, ServiceFileFormat.Fhir), (ExportFormat.OpenReferral, ServiceFileFormat.OpenReferral) })
        {
            var file = await ExportAsync(organisation.Id, written);
            var report = await portal.SendAsync(new ImportServices.Command(new ImportFile(file.Name, await file.ToArrayAsync()), read, DryRun: true));
            report.Rows.Select(r => r.Action).ShouldBe([ImportAction.Unchanged, ImportAction.Unchanged]);
        }
    }

    private Task<ExportedFile> ExportAsync(Guid organisation, ExportFormat format) =>
        portal.SendAsync(new ExportServices.Query(new ServiceChoice(new ServiceFilter(Organisation: organisation.ToString())), format));
}
