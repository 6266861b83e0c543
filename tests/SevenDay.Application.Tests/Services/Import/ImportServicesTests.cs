using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Errors;
using SevenDay.Application.Imports;
using SevenDay.Domain.Hours;
using SevenDay.Domain.Services;
using SevenDay.TestKit;
using static SevenDay.Application.Tests.Services.Import.ServiceLines;

namespace SevenDay.Application.Tests.Services.Import;

public sealed class ImportServicesTests(TestPortal portal) : IClassFixture<TestPortal>
{
    [Fact]
    public async Task A_new_service_comes_with_its_hours_and_a_new_organisation()
    {
        var report = await portal.SendAsync(Importing(Line("IA1", "Ward round", "24h,08:00-12:00;13:00-18:00,20:00-02:00,closed,closed,09:00-13:00,closed", "as-sunday", isPublic: "yes")));

        report.Problems.ShouldBeEmpty();
        report.Rows.ShouldHaveSingleItem().Detail.ShouldStartWith("New organisation. Monday, 24 hours");
        var service = await StoredAsync("Ward round");
        service.IsPublic.ShouldBeTrue();
        var hours = service.Hours.ShouldHaveSingleItem();
        hours.Declared.Week.ToString().ShouldBe("Mon 24h, Tue 08:00-12:00;13:00-18:00, Wed 20:00-02:00, Sat 09:00-13:00");
        hours.BankHolidayRule.ShouldBe(BankHolidayRule.AsSunday);
        hours.EffectiveFrom.ShouldBe(new DateOnly(2026, 4, 1));
        hours.Source.ShouldBe("Imported from services.csv");
    }

    [Fact]
    public async Task The_same_file_again_changes_nothing_and_other_hours_make_a_new_version()
    {
        await portal.SendAsync(Importing(Line("IB1", "Imaging")));

        var again = await portal.SendAsync(Importing(Line("IB1", "Imaging")));
        var other = await portal.SendAsync(Importing(Line("IB1", "Imaging", Weekdays + ",09:00-13:00,closed")));

        again.Rows.ShouldHaveSingleItem().Action.ShouldBe(ImportAction.Unchanged);
        other.Rows.ShouldHaveSingleItem().Action.ShouldBe(ImportAction.Changed);
        var versions = (await StoredAsync("Imaging")).Hours;
        versions.Count.ShouldBe(2);
        versions.Single(v => v.SupersededAtUtc is null).Declared.Week[5].ToString().ShouldBe("09:00-13:00");
    }

    [Fact]
    public async Task A_later_effective_date_keeps_the_earlier_version_in_force()
    {
        await portal.SendAsync(Importing(Line("IB2", "Endoscopy")));
        await portal.SendAsync(Importing(Line("IB2", "Endoscopy", Weekdays + ",09:00-13:00,closed", from: "2026-10-01")));

        var service = await StoredAsync("Endoscopy");

        service.HoursOn(new DateOnly(2026, 9, 30))!.Declared.Week[5].IsClosed.ShouldBeTrue();
        service.HoursOn(new DateOnly(2026, 10, 1))!.Declared.Week[5].IsClosed.ShouldBeFalse();
    }

    [Fact]
    public async Task A_dry_run_says_the_same_and_writes_nothing()
    {
        var report = await portal.SendAsync(Importing(File(Line("IC1", "Dry run service")), dryRun: true));

        report.Applied.ShouldBeFalse();
        report.Count(ImportAction.Added).ShouldBe(1);
        (await CountAsync("Dry run service")).ShouldBe(0);
    }

    [Fact]
    public async Task One_wrong_row_keeps_the_whole_file_out_and_is_named()
    {
        var report = await portal.SendAsync(Importing(
            Line("ID1", "Good service"),
            Line("ID1", "Bad service", "08:30-05:30,9-5,08:00-18:00,08:00-12:00;11:00-13:00,,closed,closed", "sometimes", "01/04/2026", "real", "maybe", "Hospital")));

        report.Applied.ShouldBeFalse();
        report.Problems.ShouldAllBe(p => p.Line == 3 && p.Message.Length > 0);
        report.Problems.Select(p => (p.Column, p.Value)).ShouldBe(
            [("setting", "Hospital"), ("public", "maybe"), ("effective_from", "01/04/2026"), ("fri", ""), ("mon", "08:30-05:30"), ("tue", "9-5"),
             ("thu", "08:00-12:00;11:00-13:00"), ("bank_holiday", "sometimes"), ("status", "real")], ignoreOrder: true);
        report.Rows.Select(r => r.Action).ShouldBe([ImportAction.Added, ImportAction.Refused]);
        (await CountAsync("Good service")).ShouldBe(0);
    }

    [Fact]
    public async Task A_service_twice_in_the_file_is_refused_naming_both_lines()
    {
        var report = await portal.SendAsync(Importing(Line("IE1", "Twice"), Line("IE1", "Other"), Line("IE1", "twice")));

        var problem = report.Problems.ShouldHaveSingleItem();
        problem.Line.ShouldBe(4);
        problem.Message.ShouldContain("Line 2 has the same organisation, service and site");
    }

    [Fact]
    public async Task Seven_empty_days_make_a_service_without_hours()
    {
        await portal.SendAsync(Importing(Line("IF1", "No hours yet", ",,,,,,", from: "")));

        (await StoredAsync("No hours yet")).Hours.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_code_stands_for_the_organisation_that_had_it_that_day()
    {
        var before = new Domain.Organisations.Organisation("Before trust", Domain.Organisations.OrganisationKind.AcuteTrust, "IG1", to: new DateOnly(2020, 3, 31));
        var after = new Domain.Organisations.Organisation("After trust", Domain.Organisations.OrganisationKind.AcuteTrust, "IG1", from: new DateOnly(2020, 4, 1));
        var ended = new Domain.Organisations.Organisation("Ended trust", Domain.Organisations.OrganisationKind.AcuteTrust, "IG2", to: new DateOnly(2020, 3, 31));
        await portal.AddAsync(before, after, ended);

        await portal.SendAsync(Importing(Line("IG1", "Old service", from: "2015-01-01", organisation: "Before trust"), Line("IG1", "New service", organisation: "After trust")));
        var refused = await portal.SendAsync(Importing(Line("IG2", "Too late", organisation: "Ended trust")));

        (await StoredAsync("Old service")).OrganisationId.ShouldBe(before.Id);
        (await StoredAsync("New service")).OrganisationId.ShouldBe(after.Id);
        refused.Problems.ShouldHaveSingleItem().Message.ShouldBe("No organisation has this code on 1 April 2026: it was the code of Ended trust until 31 March 2020. Correct the code or the date.");
    }

    [Fact]
    public async Task A_trust_editor_imports_for_own_organisations_only_and_creates_none()
    {
        var (own, other) = (TestData.AnOrganisation("IH1"), TestData.AnOrganisation("IH2"));
        await portal.AddAsync(own, other);
        var editor = TestUser.TrustEditor(own.Id);

        var refused = await portal.SendAsync(Importing(Line("IH1", "Own"), Line("IH2", "Other's"), Line("IH3", "Unknown")), editor);
        var allowed = await portal.SendAsync(Importing(Line("IH1", "Own")), editor);

        refused.Problems.Select(p => (p.Line, p.Column, p.Value)).ShouldBe([(3, "organisation_ods", "IH2"), (4, "organisation_ods", "IH3")]);
        refused.Problems[0].Message.ShouldContain($"You do not act for {other.Name}");
        allowed.Applied.ShouldBeTrue();
    }

    [Fact]
    public Task A_board_member_may_not_import() =>
        Should.ThrowAsync<ForbiddenException>(() => portal.SendAsync(Importing(Line("II1", "Nothing")), TestUser.BoardMember));

    [Fact]
    public async Task A_file_over_20_MB_is_refused_with_a_sentence() =>
        (await Should.ThrowAsync<InvalidException>(() => portal.SendAsync(Importing(new ImportFile("big.csv", new byte[ImportFile.MaxBytes + 1])))))
            .Message.ShouldBe("The file is larger than 20 MB. Split it into smaller files.");

    [Fact]
    public async Task Closing_at_2359_becomes_midnight_only_when_confirmed()
    {
        var file = File(Line("IJ1", "Late", "00:00-23:59,closed,closed,closed,closed,closed,18:00-23:59"));

        var literal = await portal.SendAsync(Importing(file));
        var confirmed = await portal.SendAsync(Importing(file, midnight: true));

        literal.Assumptions.ShouldHaveSingleItem().ShouldStartWith("2 openings close at 23:59: read as it stands");
        confirmed.Rows.ShouldHaveSingleItem().Action.ShouldBe(ImportAction.Changed);
        (await StoredAsync("Late")).Hours.Single(h => h.SupersededAtUtc is null).Declared.Week.ToString().ShouldBe("Mon 24h, Sun 18:00-24:00");
    }

    private Task<Service> StoredAsync(string name) => portal.WithDbAsync(db => db.Services.AsNoTracking().Include(s => s.Hours).SingleAsync(s => s.Name == name));

    private Task<int> CountAsync(string name) => portal.WithDbAsync(db => db.Services.CountAsync(s => s.Name == name));
}
