using Microsoft.AspNetCore.Mvc.ModelBinding;
using SevenDay.Web.TagHelpers;

namespace SevenDay.Web.Tests.TagHelpers;

public class FieldErrorsTests
{
    private static readonly ModelMetadata Page = new EmptyModelMetadataProvider().GetMetadataForType(typeof(PageModel));

    [Fact]
    public void In_ErrorsOfAPage_FollowTheFormAndNotTheOrderTheyWereFound()
    {
        var state = new ModelStateDictionary();
        state.AddModelError("Input.Days[10].From", "tenth");
        state.AddModelError("Input.Days[2].From", "second");
        state.AddModelError("Input.Zebra", "first");
        state.AddModelError("", "page");
        state.AddModelError("Input.Apple", "last");

        FieldErrors.In(state, Page).Select(error => error.Message).ShouldBe(["page", "first", "second", "tenth", "last"]);
    }

    [Fact]
    public void In_ErrorOfADate_GoesToTheBoxThatIsWrong()
    {
        var state = new ModelStateDictionary();
        state.SetModelValue("Input.Due.Day", "22", "22");
        state.SetModelValue("Input.Due.Month", "", "");
        state.SetModelValue("Input.Due.Year", "2026", "2026");
        state.AddModelError("Input.Due", "Due date must include a month");

        FieldErrors.In(state, Page).ShouldHaveSingleItem().Target.ShouldBe("Input_Due-month");
    }

    [Fact]
    public void In_ErrorOfADateWithoutBoxesPosted_GoesToTheDay()
    {
        var state = new ModelStateDictionary();
        state.AddModelError("Input.Due", "Enter the due date");

        FieldErrors.In(state, Page).ShouldHaveSingleItem().Target.ShouldBe("Input_Due-day");
    }

    [Fact]
    public void In_TheSameErrorTwice_IsSaidOnce()
    {
        var state = new ModelStateDictionary();
        state.AddModelError("Input.Zebra", "Enter a name");
        state.AddModelError("Input.Zebra", "Enter a name");

        FieldErrors.In(state, Page).ShouldHaveSingleItem();
    }

    private sealed class PageModel
    {
        public Form Input { get; set; } = new();
    }

    private sealed class Form
    {
        public string Zebra { get; set; } = "";

        public List<Day> Days { get; set; } = [];

        public DateOnly? Due { get; set; }

        public string Apple { get; set; } = "";
    }

    private sealed class Day
    {
        public string From { get; set; } = "";
    }
}
