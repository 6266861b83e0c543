using MediatR;
using SevenDay.Application.Imports;
using SevenDay.Application.Organisations;
using SevenDay.Application.Services.Import;

namespace SevenDay.Cli.Verbs;

/// <summary>What can be imported, and the use case that does it.</summary>
internal static class ImportKinds
{
    private static readonly Dictionary<string, Func<ImportFile, Arguments, IRequest<ImportReport>>> Table = new()
    {
        ["services"] = (file, arguments) => new ImportServices.Command(file, Format(arguments), DryRun(arguments), arguments.Has("midnight")),
        ["organisations"] = (file, arguments) => new ImportOrganisations.Command(file, DryRun(arguments)),
    };

    internal static IEnumerable<string> Names => Table.Keys;

    internal static IRequest<ImportReport> Command(string kind, ImportFile file, Arguments arguments)
    {
        if (!Table.TryGetValue(kind, out var command)) throw new UsageException($"“{kind}” cannot be imported. Write one of {string.Join(", ", Names)}.");
        foreach (var option in new[] { "format", "midnight" }.Where(o => kind != "services" && arguments.Has(o)))
            throw new UsageException($"--{option} is for services only.");
        if (kind != "audit-entries" && arguments.Has("audit")) throw new UsageException("--audit is for audit-entries only.");
        return command(file, arguments);
    }

    private static bool DryRun(Arguments arguments) => arguments.Has("dry-run");

    private static ServiceFileFormat Format(Arguments arguments) => arguments.One("format")?.ToLowerInvariant() switch
    {
        null or "csv" => ServiceFileFormat.Csv,
        "nhsuk" => ServiceFileFormat.NhsUk,
        var other => throw new UsageException($"The format “{other}” is not known. Write csv or nhsuk."),
    };
}
