using SevenDay.Application.Audits.Templates;
using SevenDay.Application.Audits.Templates.XlsForms;
using SevenDay.Application.Errors;
using SevenDay.Application.Imports;
using SevenDay.Application.Security;
using SevenDay.Data.Identity;
using SevenDay.Domain.Audits;
using SevenDay.TestKit;

namespace SevenDay.Application.Tests.Audits.Templates;

public sealed class XlsFormTests(TestPortal portal) : IClassFixture<TestPortal>, IAsyncLifetime
{
    private readonly PortalUser _person = new() { UserName = $"lead-{Guid.CreateVersion7():N}@test.example", DisplayName = "Test lead" };

    private TestUser Lead => new(Roles.ProgrammeLead, _person.Id);

    public async ValueTask InitializeAsync() => await portal.AddAsync(_person);

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private static readonly string[][] Choices = [["list_name", "name", "label"], ["yn", "1", "Yes"], ["yn", "0", "No"], ["ward", "acute", "Acute"], ["ward", "surg", "Surgery"]];

    [Fact]
    public async Task What_is_supported_becomes_questions_without_a_note()
    {
        var form = await PreviewAsync(
        [
            ["type", "name", "label", "hint", "required", "relevant", "constraint", "constraint_message", "appearance"],
            ["datetime", "arrived", "When did the patient arrive?", "", "yes", "", "", "", ""],
            ["select_one ward", "ward", "Which ward?", "The first.", "true()", "", "", "", ""],
            ["select_one yn", "seen", "Was the patient seen?", "", "yes", "", "", "", ""],
            ["datetime", "seen_at", "When?", "", "yes", "${seen} = '1'", ". >= ${arrived}", "Not before arrival.", ""],
            ["integer", "times", "How often?", "", "no", "${ward} = 'surg'", ". >= 1 and . <= 9", "", ""],
            ["text", "why", "Why not?", "", "", "", "", "", "multiline"],
        ], Choices, [["form_title"], ["Ward form"]]);

        form.Notes.ShouldBeEmpty();
        form.Title.ShouldBe("Ward form");
        form.Content.Questions.Select(q => $"{q.Type}|{string.Join(",", q.Choices)}|{string.Join(" ", q.Notes)}").ShouldBe(
        [
            "Date and time||Dates the case.", "Choice|Acute,Surgery|", "Yes or no||",
            "Date and time||Asked only when “Was the patient seen?” is “yes”. Not before “When did the patient arrive?”. Otherwise it says: Not before arrival.",
            "Whole number||Asked only when “Which ward?” is “Surgery”. May be left empty. From 1 to 9.", "Long text||May be left empty.",
        ]);
        form.Content.Problems.ShouldBe(["There are no criteria, so nothing would be judged. Add at least one."]);
    }

    [Fact]
    public async Task Everything_else_is_named_row_by_row_and_nothing_is_swallowed()
    {
        var form = await PreviewAsync(
        [
            ["type", "name", "label", "hint", "required", "relevant", "constraint", "constraint_message", "default"],
            ["start", "start", "", "", "", "", "", "", ""],
            ["note", "intro", "Look at the notes.", "", "", "", "", "", ""],
            ["datetime", "Arrived-At", "Arrived", "", "yes", "", "", "", ""],
            ["begin group", "g", "Group", "", "", "${x} = 'y'", "", "", ""],
            ["select_multiple ward", "wards", "Wards", "", "", "", "", "", ""],
            ["integer", "n", "Number", "", "${x} = 1", "${gone} = 'yes'", ". >= 0 and . < 5 and . <= 9", "", "3"],
            ["text", "t", "", "", "", "${n} = 'a' or ${n} = 'b'", "regex(., '[a-z]')", "Letters only.", ""],
            ["end group", "", "", "", "", "", "", "", ""],
            ["begin_repeat", "r", "Each", "", "", "", "", "", ""],
            ["integer", "inner", "Inner", "", "", "", "", "", ""],
            ["end_repeat", "", "", "", "", "", "", "", ""],
            ["select_one nowhere", "c", "Choose", "", "", "", "", "", ""],
            ["", "blank", "No type", "", "", "", "", "", ""],
            ["text", "n", "Twice", "", "", "", "", "", ""],
            ["note", "end", "Thank you.", "", "", "", "", "", ""],
        ], [["list_name", "name", "label", "image"], ["ward", "a", "A", "a.png"], ["ward", "a", "B", ""], ["", "c", "C", ""]], [["form_title", "version"], ["Odd form", "7"]], ("old", [["x"], ["y"]]));

        form.Notes.Select(n => (n.Sheet, n.Line, n.Column)).ShouldBe(
        [
            ("survey", 2, "type"), ("survey", 3, "type"), ("survey", 4, "name"), ("survey", 5, "type"), ("survey", 6, "type"),
            ("survey", 7, "default"), ("survey", 7, "required"), ("survey", 7, "relevant"), ("survey", 7, "constraint"),
            ("survey", 8, "label"), ("survey", 8, "relevant"), ("survey", 8, "constraint"), ("survey", 8, "constraint_message"),
            ("survey", 10, "type"), ("survey", 11, "type"), ("survey", 13, "type"), ("survey", 14, ""), ("survey", 15, "name"), ("survey", 16, "type"),
            ("choices", 0, "list_name"), ("choices", 1, "image"), ("choices", 3, "name"), ("choices", 4, "list_name"),
            ("settings", 2, "version"), ("old", 0, ""),
        ]);
        form.Notes.ShouldAllBe(n => n.Message.EndsWith('.'));
        form.Notes.Single(n => n.Line == 7 && n.Column == "constraint").Message.ShouldContain("“. < 5”");
        form.Content.Questions.Select(q => (q.Key, q.Text)).ShouldBe([("arrived_at", "Arrived"), ("n", "Number"), ("t", "t"), ("c", "Choose"), ("n_2", "Twice")]);
        form.Content.Questions[0].Hint.ShouldBe("Look at the notes.");
        form.Content.Questions[1].Notes.ShouldBe(["May be left empty.", "From 0 to 9."]);
    }

    [Theory]
    [InlineData("label::English (en)", "Arrived")]
    [InlineData("LABEL", "Arrived")]
    public async Task A_label_in_a_language_is_read(string column, string label)
    {
        var form = await PreviewAsync([["type", "name", column], ["dateTime", "a", label]], [["list_name", "name", "label"]], [["form_title"]]);

        form.Content.Questions.ShouldHaveSingleItem().Text.ShouldBe(label);
    }

    [Fact]
    public async Task A_second_language_is_named()
    {
        var form = await PreviewAsync([["type", "name", "label::English", "label::French"], ["datetime", "a", "Arrived", "Arrivée"]], [["list_name", "name", "label"]], [["form_title"]]);

        form.Notes.Select(n => (n.Line, n.Column)).ShouldContain((1, "label::french"));
        form.Content.Questions.ShouldHaveSingleItem().Text.ShouldBe("Arrived");
    }

    [Fact]
    public async Task It_becomes_a_draft_and_the_file_is_gone()
    {
        var id = await StageAsync(Form("a"));

        var template = await portal.SendAsync(new GetTemplate.Query(await portal.SendAsync(new ImportXlsForm.Command(id, "From a form", "Tries it."), Lead)));

        template.Template.ShouldSatisfyAllConditions(t => t.State.ShouldBe(TemplateState.Draft), t => t.Code.ShouldBe("from-a-form"), t => t.Edition.ShouldBe(1));
        template.Content.Questions.ShouldHaveSingleItem().Key.ShouldBe("a");
        await Should.ThrowAsync<NotFoundException>(() => portal.SendAsync(new PreviewXlsForm.Query(id), Lead));
        await Should.ThrowAsync<NotFoundException>(() => portal.SendAsync(new ImportXlsForm.Command(id, "Again", "Again."), Lead));
    }

    [Fact]
    public async Task A_staged_form_is_thrown_away_by_its_sender_only()
    {
        var id = await StageAsync(Form("a"));

        await Should.ThrowAsync<NotFoundException>(() => portal.SendAsync(new DiscardXlsForm.Command(id), Lead with { Id = Guid.CreateVersion7() }));
        (await portal.SendAsync(new DiscardXlsForm.Command(id), Lead)).ShouldBe("form.xlsx");
        await Should.ThrowAsync<NotFoundException>(() => portal.SendAsync(new ImportXlsForm.Command(id, "Gone", "Gone."), Lead));
    }

    [Fact]
    public async Task Nobody_sees_the_file_of_another_and_not_everybody_imports()
    {
        var id = await StageAsync(Form("a"));

        await Should.ThrowAsync<NotFoundException>(() => portal.SendAsync(new PreviewXlsForm.Query(id), Lead with { Id = Guid.CreateVersion7() }));
        await Should.ThrowAsync<ForbiddenException>(() => portal.SendAsync(new StageXlsForm.Command(new ImportFile("form.xlsx", Form("a"))), TestUser.Auditor));
        (await Should.ThrowAsync<InvalidException>(() => portal.SendAsync(new ImportXlsForm.Command(id, "", ""), Lead))).Problems.Select(p => p.Field).ShouldBe(["Name", "Purpose"]);
    }

    [Fact]
    public async Task A_file_that_is_no_form_is_refused_in_plain_words()
    {
        (await RefusedAsync([1, 2, 3])).ShouldContain("not an Excel workbook");
        (await RefusedAsync([])).ShouldContain("The file is empty");
        (await RefusedAsync(TestWorkbook.Of(("Sheet1", [["a"]])))).ShouldContain("no sheet called “survey”");
        (await RefusedAsync(TestWorkbook.Of(("survey", [["type", "label"], ["text", "A"]])))).ShouldContain("no column “name”");
        (await RefusedAsync(TestWorkbook.Of(("survey", [["type", "name"], ["geopoint", "place"]])))).ShouldContain("None of the questions can be taken over. Row 2:");
    }

    private async Task<string> RefusedAsync(byte[] content) =>
        (await Should.ThrowAsync<InvalidException>(() => StageAsync(content))).Problems.ShouldHaveSingleItem().ShouldSatisfy(p => p.Field.ShouldBe("File")).Message;

    private static byte[] Form(string name) => TestWorkbook.Of(("survey", [["type", "name", "label", "required"], ["datetime", name, "Arrived", "yes"]]));

    private Task<Guid> StageAsync(byte[] content) => portal.SendAsync(new StageXlsForm.Command(new ImportFile("form.xlsx", content)), Lead);

    private async Task<PreviewXlsForm.Result> PreviewAsync(string[][] survey, string[][] choices, string[][] settings, params (string, string[][])[] others)
    {
        (string, string[][])[] sheets = [("survey", survey), ("choices", choices), ("settings", settings), .. others];
        return await portal.SendAsync(new PreviewXlsForm.Query(await StageAsync(TestWorkbook.Of(sheets))), Lead);
    }
}

file static class Satisfying
{
    internal static T ShouldSatisfy<T>(this T value, Action<T> check)
    {
        check(value);
        return value;
    }
}
