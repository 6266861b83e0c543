using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Primitives;
using SevenDay.Web.TagHelpers;

namespace SevenDay.Web.Tests.TagHelpers;

public class DatePartsBinderTests
{
    private static readonly IModelMetadataProvider Metadata = Provider();

    [Theory]
    [InlineData("22", "11", "2026")]
    [InlineData("22", "Nov", "2026")]
    [InlineData(" 22 ", "november", "2026")]
    public async Task Bind_ThreeBoxesThatAreADate_GivesTheDate(string day, string month, string year)
    {
        var (result, state) = await BindAsync(nameof(Form.Due), Boxes(day, month, year));

        result.Model.ShouldBe(new DateOnly(2026, 11, 22));
        state.IsValid.ShouldBeTrue();
    }

    [Fact]
    public async Task Bind_LeadingNoughts_GivesTheDate()
    {
        var (result, _) = await BindAsync(nameof(Form.Due), Boxes("05", "03", "2026"));

        result.Model.ShouldBe(new DateOnly(2026, 3, 5));
    }

    [Theory]
    [InlineData("22", "", "2026", "Due date must include a month")]
    [InlineData("22", "", "", "Due date must include a month and year")]
    [InlineData("31", "2", "2026", "Due date must be a real date")]
    [InlineData("29", "2", "2027", "Due date must be a real date")]
    [InlineData("22", "11", "26", "Due date must have a year of 4 numbers, such as 2026")]
    [InlineData("22", "13", "2026", "Due date must be a real date")]
    [InlineData("x", "11", "2026", "Due date must be a real date")]
    public async Task Bind_BoxesThatAreNoDate_SaysWhatIsWrong(string day, string month, string year, string message)
    {
        var (result, state) = await BindAsync(nameof(Form.Due), Boxes(day, month, year));

        result.IsModelSet.ShouldBeFalse();
        state["Due"]!.Errors.ShouldHaveSingleItem().ErrorMessage.ShouldBe(message);
        DateParts.Posted(state, "Due")!.Day.ShouldBe(day);
    }

    [Fact]
    public async Task Bind_EmptyBoxesForADateThatMayBeLeftOut_GivesNull()
    {
        var (result, state) = await BindAsync(nameof(Form.Due), Boxes("", "", ""));

        result.IsModelSet.ShouldBeTrue();
        result.Model.ShouldBeNull();
        state.IsValid.ShouldBeTrue();
    }

    [Fact]
    public async Task Bind_EmptyBoxesForADateThatIsNeeded_AsksForIt()
    {
        var (_, state) = await BindAsync(nameof(Form.Start), Boxes("", "", "", nameof(Form.Start)));

        state["Start"]!.Errors.ShouldHaveSingleItem().ErrorMessage.ShouldBe("Enter the start date");
    }

    [Fact]
    public async Task Bind_DateInALink_GivesTheDate()
    {
        var (result, _) = await BindAsync(nameof(Form.Due), new() { ["Due"] = "2026-11-22" });

        result.Model.ShouldBe(new DateOnly(2026, 11, 22));
    }

    [Fact]
    public async Task Bind_NothingPosted_LeavesTheDateAlone()
    {
        var (result, state) = await BindAsync(nameof(Form.Due), []);

        result.IsModelSet.ShouldBeFalse();
        state.IsValid.ShouldBeTrue();
    }

    [Theory]
    [InlineData("22", "", "2026", "Month")]
    [InlineData("22", "11", "26", "Year")]
    [InlineData("31", "2", "2026", "Day,Month,Year")]
    [InlineData("", "", "", "Day,Month,Year")]
    public void Wrong_BoxesThatAreNoDate_NamesTheBoxesToMark(string day, string month, string year, string wrong) =>
        string.Join(',', new DateParts(day, month, year).Wrong).ShouldBe(wrong);

    private static Dictionary<string, StringValues> Boxes(string day, string month, string year, string name = nameof(Form.Due)) =>
        new() { [$"{name}.Day"] = day, [$"{name}.Month"] = month, [$"{name}.Year"] = year };

    private static async Task<(ModelBindingResult Result, ModelStateDictionary State)> BindAsync(string property, Dictionary<string, StringValues> form)
    {
        var context = new DefaultModelBindingContext
        {
            ModelMetadata = Metadata.GetMetadataForProperty(typeof(Form), property),
            ModelName = property,
            ModelState = new(),
            ValueProvider = new FormValueProvider(BindingSource.Form, new FormCollection(form), CultureInfo.InvariantCulture),
        };
        await new DatePartsBinder().BindModelAsync(context);
        return (context.Result, context.ModelState);
    }

    private static IModelMetadataProvider Provider()
    {
        var services = new ServiceCollection();
        services.AddMvcCore().AddDataAnnotations();
        services.AddLogging();
        return services.BuildServiceProvider().GetRequiredService<IModelMetadataProvider>();
    }

    public sealed class Form
    {
        [Display(Name = "Due date")]
        public DateOnly? Due { get; set; }

        [Display(Name = "Start date")]
        public DateOnly Start { get; set; }
    }
}
