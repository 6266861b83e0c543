using System.Data.Common;
using MediatR;
using Microsoft.Extensions.DependencyInjection;
using SevenDay.Application.Errors;
using SevenDay.Application.Operations;
using SevenDay.Cli.Verbs;

namespace SevenDay.Cli;

/// <summary>Finds the verb that was typed and runs it. Exit code 0, or 1 with a sentence on the error output.</summary>
internal sealed class Operator(TextReader input, TextWriter output, TextWriter error)
{
    private static readonly HashSet<string> Flags = new(StringComparer.OrdinalIgnoreCase) { "dry-run", "midnight", "help" };

    private static readonly IVerb[] Verbs = [new Migrate(), new SeedEssex(), new Import(), new AddUsers(), new Backup(), new Restore()];

    internal async Task<int> RunAsync(string[] words, CancellationToken token = default)
    {
        try
        {
            var arguments = new Arguments(words, Flags);
            if (arguments.Words is [] or ["help"] || arguments.Has("help")) return Help();
            var verb = Verbs.FirstOrDefault(v => Calls(arguments.Words, v)) ?? throw new UsageException($"There is no verb “{string.Join(' ', arguments.Words.Take(2))}”.");
            arguments.Allow(verb.Options);
            return await RunAsync(verb, arguments, token);
        }
        catch (UsageException wrong)
        {
            return await FailAsync(wrong.Message, "Run “help” to see the verbs.");
        }
        catch (InvalidException refused)
        {
            return await FailAsync([.. refused.Problems.Select(p => p.Message)]);
        }
        catch (Exception failed) when (failed is DbException or IOException or UnauthorizedAccessException or InvalidOperationException)
        {
            return await FailAsync(failed.GetBaseException().Message);
        }
    }

    private async Task<int> RunAsync(IVerb verb, Arguments arguments, CancellationToken token)
    {
        using var portal = Portal.Build(arguments.Settings);
        await using var scope = portal.Services.CreateAsyncScope();
        var mediator = scope.ServiceProvider.GetRequiredService<IMediator>();
        if (verb.NeedsCurrentDatabase) await BringUpToDateAsync(mediator, token);
        var rest = arguments.Words.Skip(verb.Name.Split(' ').Length).ToList();
        return await verb.RunAsync(new Call(arguments, rest, mediator, scope.ServiceProvider, input, output, error, token));
    }

    /// <summary>As the portal does at its start: the embedded database is brought up to date, a server waits for its operator.</summary>
    private static async Task BringUpToDateAsync(IMediator mediator, CancellationToken token)
    {
        var pending = await mediator.Send(new GetPendingMigrations.Query(), token);
        if (pending.Names.Count == 0) return;
        if (!pending.MigratesItself) throw new UsageException("The database is behind the portal. Run “migrate” first.");
        await mediator.Send(new MigrateDatabase.Command(), token);
    }

    private static bool Calls(IReadOnlyList<string> words, IVerb verb) => words.Take(verb.Name.Split(' ').Length).SequenceEqual(verb.Name.Split(' '));

    private int Help()
    {
        output.WriteLine("The operator's verbs:");
        foreach (var verb in Verbs) output.WriteLine($"  {verb.Name} {verb.Usage}\n      {verb.Purpose}");
        output.WriteLine("  help\n      Shows this.");
        output.WriteLine("Settings are those of the portal, from its appsettings.json, the environment, or here:");
        output.WriteLine("  --Database:Provider Sqlite|SqlServer  --ConnectionStrings:Portal TEXT");
        return 0;
    }

    private async Task<int> FailAsync(params string[] messages)
    {
        foreach (var message in messages) await error.WriteLineAsync(message);
        return 1;
    }
}
