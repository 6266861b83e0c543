using Microsoft.Extensions.DependencyInjection;
using SevenDay.Application.Demonstration;

namespace SevenDay.Cli.Verbs;

internal sealed class SeedEssex : IVerb
{
    public string Name => "seed";
    public string Usage => "essex";
    public string Purpose => "Fills in the Essex demonstration programme. Running it again changes nothing.";

    public async Task<int> RunAsync(Call call)
    {
        call.NoMoreThan(1);
        if (call.Word(0, "the programme to seed: essex") is var name && name != "essex") throw new UsageException($"There is no programme “{name}”. Write seed essex.");
        await call.Services.GetRequiredService<EssexDemonstration>().RunAsync(call.Token);
        await call.Out.WriteLineAsync("The Essex demonstration programme is in the database.");
        return 0;
    }
}
