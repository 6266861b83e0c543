using SevenDay.Application.Operations;

namespace SevenDay.Cli.Verbs;

internal sealed class Backup : IVerb
{
    public string Name => "backup";
    public string Usage => "FILE";
    public string Purpose => "Copies the database to a file while the portal runs.";

    public async Task<int> RunAsync(Call call)
    {
        call.NoMoreThan(1);
        await call.Out.WriteLineAsync($"Written to {await call.Mediator.Send(new BackUpDatabase.Command(call.Word(0, "the file to write")), call.Token)}.");
        return 0;
    }
}
