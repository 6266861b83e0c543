using MediatR;
using SevenDay.Application.Audits;
using SevenDay.Application.Imports;
using SevenDay.Application.Measures;
using SevenDay.Application.Organisations;
using SevenDay.Application.Services.Import;

namespace SevenDay.Cli.Verbs;

/// <summary>What can be imported, and the use case that does it.</summary>
internal static class ImportKinds
{
    private static readonly Dictionary<string, Func<ImportFile, Arguments, IRequest<ImportReport>>> Table = new()
    {
        ["services"] = (file, arguments) => new ImportServices.Command(file, Format(arguments), DryRun(arguments), arguments.Has("midnight")),
        ["measures"] = (file, arguments) => new ImportMeasures.Command(file, DryRun(arguments)),
        ["measure-values"] = (file, arguments) => new ImportMeasureValues.Command(file, DryRun(arguments)),
        ["organisations"] = (file, arguments) => new ImportOrganisations.Command(file, DryRun(arguments)),
        ["audit-entries"] = (file, arguments) => new ImportAuditEntries.Command(file, Round(arguments), DryRun(arguments)),
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

    /// <summary>None when the file itself names the round.</summary>
    private static Guid? Round(Arguments arguments) => arguments.One("audit") switch
    {
        null => null,
        var text when Guid.TryParse(text, out var id) => id,
        var text => throw new UsageException($"“{text}” is not the id of an audit round. Take it from the address of the round, or name the round in a column “audit” of the file."),
    };

    private static ServiceFileFormat Format(Arguments arguments) => arguments.One("format")?.ToLowerInvariant() switch
    {
        null or "csv" => ServiceFileFormat.Csv,
        "nhsuk" => ServiceFileFormat.NhsUk,
        "xlsx" => ServiceFileFormat.Xlsx,
        "fhir" => ServiceFileFormat.Fhir,
        "hsds" => ServiceFileFormat.OpenReferral,
        var other => throw new UsageException($"The format “{other}” is not known. Write csv, xlsx, nhsuk, fhir or hsds."),
    };
}
