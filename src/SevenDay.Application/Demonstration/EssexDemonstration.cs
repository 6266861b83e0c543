using MediatR;

namespace SevenDay.Application.Demonstration;

/// <summary>Fills the portal with the Essex programme. Running it again changes nothing.</summary>
public sealed class EssexDemonstration
{
    private readonly IMediator _mediator;
    private readonly IReadOnlyList<IDemonstrationStep> _steps;

    internal EssexDemonstration(IMediator mediator, IEnumerable<IDemonstrationStep> steps) =>
        (_mediator, _steps) = (mediator, [.. steps.OrderBy(s => s.Order)]);

    public async Task RunAsync(CancellationToken token)
    {
        foreach (var step in _steps) await step.RunAsync(_mediator, token);
    }
}
