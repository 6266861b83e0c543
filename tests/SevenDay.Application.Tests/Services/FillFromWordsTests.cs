using SevenDay.Application.Errors;
using SevenDay.Application.Services;
using SevenDay.TestKit;

namespace SevenDay.Application.Tests.Services;

public sealed class FillFromWordsTests(TestPortal portal) : IClassFixture<TestPortal>
{
    [Fact]
    public async Task Named_days_are_filled_and_the_others_stay_as_typed()
    {
        var before = Typed.Week("1-2|1-2|1-2|1-2|1-2|1-2|half-past|usual");

        var after = await portal.SendAsync(new FillFromWords.Query("Mon-Fri 8-6, Sat 8pm-2am", before));

        after[0].Periods.ShouldBe([new TypedPeriod("8am", "6pm")]);
        after[5].Periods.ShouldBe([new TypedPeriod("8pm", "2am")]);
        after[6].ShouldBe(before[6]);
        after[7].Mode.ShouldBe(DayMode.AsNormal);
    }

    [Theory]
    [InlineData("weekends closed", DayMode.Times, DayMode.Closed)]
    [InlineData("24/7", DayMode.AllDay, DayMode.AllDay)]
    public async Task Closed_and_all_day_become_choices(string words, DayMode monday, DayMode sunday)
    {
        var after = await portal.SendAsync(new FillFromWords.Query(words, Typed.Week("1-2|1-2|1-2|1-2|1-2|1-2|1-2|usual")));

        (after[0].Mode, after[6].Mode).ShouldBe((monday, sunday));
    }

    [Fact]
    public async Task Words_that_cannot_be_read_are_named_at_the_box() =>
        (await Should.ThrowAsync<InvalidException>(portal.SendAsync(new FillFromWords.Query("sometimes", TypedWeek.Empty)))).Problems.ShouldHaveSingleItem().Field.ShouldBe("Words");
}
