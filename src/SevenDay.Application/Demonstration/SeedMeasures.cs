using MediatR;
using SevenDay.Application.Measures;

namespace SevenDay.Application.Demonstration;

internal sealed class SeedMeasures : IDemonstrationStep
{
    private const string Measures = "measures.csv", Values = "measure-values.csv";

    public int Order => 30;

    public async Task RunAsync(IMediator mediator, CancellationToken token)
    {
        (await mediator.Send(new ImportMeasures.Command(DemonstrationFile.Read(Measures), DryRun: false), token)).EnsureApplied(Measures);
        (await mediator.Send(new ImportMeasureValues.Command(DemonstrationFile.Read(Values), DryRun: false), token)).EnsureApplied(Values);
    }
}
