using MediatR;

namespace SevenDay.Application.Demonstration;

/// <summary>A part of the demonstration programme. It sends the same commands as the screens, and finding its work done does nothing.</summary>
internal interface IDemonstrationStep
{
    /// <summary>Steps run from the lowest; later ones find what earlier ones made.</summary>
    int Order { get; }

    Task RunAsync(IMediator mediator, CancellationToken token);
}
