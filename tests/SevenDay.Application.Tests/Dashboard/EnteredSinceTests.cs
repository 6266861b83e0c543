using SevenDay.Application.Dashboard;
using SevenDay.Domain.Measures;
using SevenDay.Domain.Papers;
using SevenDay.Domain.Workstreams;
using SevenDay.TestKit;

namespace SevenDay.Application.Tests.Dashboard;

public sealed class EnteredSinceTests(TestPortal portal) : IClassFixture<TestPortal>
{
    [Fact]
    public async Task What_was_entered_since_the_last_issued_paper_is_counted_once_each()
    {
        var organisation = TestData.AnOrganisation();
        var measure = new Measure("counted", new MeasureDefinition("A measure", "days", MeasureKind.Mean, Improvement.Decrease));
        On(new DateOnly(2026, 8, 1));
        await portal.AddAsync(organisation, measure, Value(1));
        (await EnteredAsync()).ShouldBeNull();
        await portal.AddAsync(Issued("June paper", new DateOnly(2026, 6, 2)), Issued("September paper", new DateOnly(2026, 9, 1)));
        (await EnteredAsync()).ShouldBe(new EnteredSince("September paper", new DateOnly(2026, 9, 1), 0, 0, 0, 0, 0, 0));

        On(new DateOnly(2026, 11, 21));
        var value = Value(2);
        await portal.AddAsync(value);
        await portal.WithDbAsync(async db =>
        {
            db.Attach(value).Entity.Correct(Reading.Single(9));
            return await db.SaveChangesAsync();
        });
        var workstream = new Workstream("Counted", "To test");
        workstream.Plan("Planned", new DateOnly(2027, 1, 1));
        workstream.Plan("Planned too", new DateOnly(2027, 2, 1));
        await portal.AddAsync(workstream);

        (await EnteredAsync()).ShouldBe(new EnteredSince("September paper", new DateOnly(2026, 9, 1), 1, 0, 0, 2, 0, 0));

        MeasureValue Value(int month) => new(measure.Id, organisation.Id, new DateOnly(2026, month, 1), WeekPart.All, Reading.Single(4));
    }

    private void On(DateOnly day) => portal.Time.Set(new DateTimeOffset(day, new TimeOnly(12, 0), TimeSpan.Zero));

    private static BoardPaper Issued(string title, DateOnly day)
    {
        var paper = new BoardPaper(new PaperPlan(title, "Board", day, null, null, null, null, null, [PaperSection.Claims]), new PaperTexts("Note it.", null, null, null, null, null, null));
        paper.Issue("{}", "Somebody", day.ToDateTime(new TimeOnly(9, 0), DateTimeKind.Utc));
        return paper;
    }

    private async Task<EnteredSince?> EnteredAsync() => (await portal.SendAsync(new GetDashboard.Query(), TestUser.BoardMember)).Entered;
}
