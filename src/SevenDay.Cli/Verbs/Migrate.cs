using SevenDay.Application.Operations;

namespace SevenDay.Cli.Verbs;

internal sealed class Migrate : IVerb
{
    public string Name => "migrate";
    public string Usage => "";
    public string Purpose => "Brings the database to the version of the product. Running it again does nothing.";
    public bool NeedsCurrentDatabase => false;

    public async Task<int> RunAsync(Call call)
    {
        call.NoMoreThan(0);
        var done = await call.Mediator.Send(new MigrateDatabase.Command(), call.Token);
        await call.Out.WriteLineAsync(done.Applied.Count == 0 ? "The database is up to date." : $"Applied {string.Join(", ", done.Applied)}.");
        return 0;
    }
}
