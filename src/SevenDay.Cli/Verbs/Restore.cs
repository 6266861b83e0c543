using SevenDay.Application.Operations;

namespace SevenDay.Cli.Verbs;

internal sealed class Restore : IVerb
{
    public string Name => "restore";
    public string Usage => "FILE";
    public string Purpose => "Replaces the database by a backup. A damaged file changes nothing.";
    public bool NeedsCurrentDatabase => false;

    public async Task<int> RunAsync(Call call)
    {
        call.NoMoreThan(1);
        await call.Out.WriteLineAsync($"Restored from {await call.Mediator.Send(new RestoreDatabase.Command(call.Word(0, "the backup to restore")), call.Token)}. Run migrate if it is of an older version.");
        return 0;
    }
}
