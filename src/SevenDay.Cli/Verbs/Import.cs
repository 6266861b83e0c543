using SevenDay.Application.Imports;

namespace SevenDay.Cli.Verbs;

internal sealed class Import : IVerb
{
    public string Name => "import";
    public string Usage => "services|measures|measure-values|organisations|audit-entries FILE [--format csv|xlsx|nhsuk|fhir|hsds] [--dry-run] [--midnight] [--audit ID]";
    public string Purpose => "Imports the whole file, or nothing and names every row that is wrong. --midnight: 23:59 means midnight. --audit: the audit of the entries.";
    public IReadOnlyList<string> Options => ["format", "dry-run", "midnight", "audit"];

    public async Task<int> RunAsync(Call call)
    {
        call.NoMoreThan(2);
        var kind = call.Word(0, $"what to import: {string.Join(", ", ImportKinds.Names)}");
        var file = await ReadAsync(call.Word(1, "the file to import"), call.Token);
        var report = await call.Mediator.Send(ImportKinds.Command(kind, file, call.Arguments), call.Token);
        return await new ReportText(call.Out, call.Error).WriteAsync(report, call.Arguments.Has("dry-run"));
    }

    private static async Task<ImportFile> ReadAsync(string path, CancellationToken token)
    {
        if (!File.Exists(path)) throw new UsageException($"There is no file {path}.");
        if (new FileInfo(path).Length > ImportFile.MaxBytes) throw new UsageException("The file is larger than 20 MB. Split it into smaller files.");
        return new ImportFile(Path.GetFileName(path), await File.ReadAllBytesAsync(path, token));
    }
}
