using SevenDay.Application.Imports;

namespace SevenDay.Application.Audits.Templates.XlsForms;

/// <summary>Reads an XLSForm workbook, the form in which KoboToolbox, ODK and others keep surveys.</summary>
internal static class XlsFormFile
{
    internal static XlsForm Read(ImportFile file) => WorkbookFile.Read(file, null, Read, XlsForm.Unreadable);

    private static XlsForm Read(IReadOnlyList<WorkbookSheet> sheets)
    {
        if (Find("survey") is not { } survey) return XlsForm.Unreadable("The workbook has no sheet called “survey”, so it is not an XLSForm. Choose the workbook that the survey was made from.");
        foreach (var column in new[] { "type", "name" })
            if (!survey.Has(column))
                return XlsForm.Unreadable($"The sheet “survey” has no column “{column}”. Put the names of the columns in its first row.");

        var notes = new List<XlsFormNote>();
        var reader = new XlsFormSurvey(XlsFormChoices.Read(Find("choices"), notes), notes);
        foreach (var translated in survey.Header.Where(h => h.Contains("::", StringComparison.Ordinal)))
            notes.Add(new(survey.Name, 1, translated, translated, "The portal has one language. This translation was left out."));
        foreach (var row in survey.Rows) reader.Read(row);
        reader.Finish();
        notes.AddRange(reader.Unused.Select(list => new XlsFormNote("choices", 0, "list_name", list, "No question that was taken over uses this list, so it was left out.")));
        var title = Settings(Find("settings"), notes);
        notes.AddRange(sheets.Where(s => Plain(s) is not ("survey" or "choices" or "settings")).Select(s => new XlsFormNote(s.Name, 0, "", "", "This sheet was not read. Only survey, choices and settings are.")));
        if (reader.Content.Questions.Count == 0) return XlsForm.Unreadable("None of the questions can be taken over. " + string.Join(" ", notes.Take(3).Select(n => $"Row {n.Line}: {n.Message}")));
        return new XlsForm(title, reader.Content, [.. notes.OrderBy(n => Order(n.Sheet)).ThenBy(n => n.Line)], null);

        XlsFormSheet? Find(string name) => sheets.FirstOrDefault(s => Plain(s) == name) is { } sheet ? XlsFormSheet.Of(sheet) : null;
    }

    private static string Settings(XlsFormSheet? settings, List<XlsFormNote> notes)
    {
        if (settings is not { Rows: [var row, ..] }) return "";
        notes.AddRange(row.Others(["form_title"]).Select(column => row.Note(column, column == "version"
            ? "The portal numbers editions by itself. There is nothing to do."
            : "The portal does not use this setting. There is nothing to do.")));
        return row["form_title"];
    }

    private static string Plain(WorkbookSheet sheet) => sheet.Name.Trim().ToLowerInvariant();

    private static int Order(string sheet) => sheet.Trim().ToLowerInvariant() switch { "survey" => 0, "choices" => 1, "settings" => 2, _ => 3 };
}
