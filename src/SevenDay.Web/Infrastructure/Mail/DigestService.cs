using Microsoft.Extensions.Options;

namespace SevenDay.Web.Infrastructure.Mail;

/// <summary>Wakes now and then and sends the digests that are due. Several nodes may do so at once.</summary>
internal sealed partial class DigestService(DigestRound round, IOptions<MailSettings> options, TimeProvider time, ILogger<DigestService> logger) : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromMinutes(5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!options.Value.IsOn) return;
        using var timer = new PeriodicTimer(Every, time);
        do
        {
            try
            {
                var sent = await round.RunAsync(stoppingToken);
                if (sent > 0) Sent(sent);
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                // A database that is away for a minute must not end the service.
                Failed(exception.GetType().Name);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    [LoggerMessage(LogLevel.Information, "Digests sent: {Count}")]
    private partial void Sent(int count);

    [LoggerMessage(LogLevel.Error, "Digests could not be sent: {Failure}. The next try is in 5 minutes.")]
    private partial void Failed(string failure);
}
