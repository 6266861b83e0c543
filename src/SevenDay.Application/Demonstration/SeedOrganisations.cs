using MediatR;
using SevenDay.Application.Organisations;

namespace SevenDay.Application.Demonstration;

internal sealed class SeedOrganisations : IDemonstrationStep
{
    private const string File = "organisations.csv";

    public int Order => 11;

    public async Task RunAsync(IMediator mediator, CancellationToken token) =>
        (await mediator.Send(new ImportOrganisations.Command(DemonstrationFile.Read(File), DryRun: false), token)).EnsureApplied(File);
}
