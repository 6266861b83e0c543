using MediatR;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using SevenDay.Application.Dashboard;
using SevenDay.Application.Digests;
using SevenDay.Application.Errors;
using SevenDay.Application.Security;
using SevenDay.Data.Identity;
using SevenDay.Web.Infrastructure.Security;
using SevenDay.Web.Pages.Digests;

namespace SevenDay.Web.Infrastructure.Mail;

/// <summary>
/// Sends what is due. Each digest is taken in hand in the database before it is sent and marked after: a node that dies in between
/// leaves it to be sent once more, which may be once too often and is never once too few.
/// </summary>
internal sealed partial class DigestRound(IServiceScopeFactory scopes, SmtpSender smtp, IOptions<MailSettings> options, TimeProvider time, ILogger<DigestRound> logger)
{
    private const int Batch = 100;

    /// <returns>How many were sent.</returns>
    internal async Task<int> RunAsync(CancellationToken token)
    {
        if (!options.Value.IsOn) return 0;
        await PlanAsync(token);
        var sent = 0;
        foreach (var id in await SendAsync(new ListDueDigests.Query(Batch), token))
        {
            if (await TakeAsync(id, token) is not { } digest) continue;
            var failure = await DeliverAsync(digest, token);
            if (failure is null) sent++;
            else if (MailProblems.ConcernsEverybody(failure)) break;
        }
        return sent;
    }

    private async Task PlanAsync(CancellationToken token)
    {
        try
        {
            while (await SendAsync(new PlanDigests.Command(Batch), token) == Batch) { }
        }
        catch (InvalidException)
        {
            // Another node planned the same at the same moment.
        }
    }

    private async Task<TakeDigest.TakenDigest?> TakeAsync(Guid id, CancellationToken token)
    {
        try
        {
            return (await SendAsync(new TakeDigest.Command(id), token)).Digest;
        }
        catch (StaleException)
        {
            return null;
        }
    }

    /// <returns>Why it was not sent; none when it was.</returns>
    private async Task<Exception?> DeliverAsync(TakeDigest.TakenDigest digest, CancellationToken token)
    {
        try
        {
            var changes = await AsReaderAsync(digest, token);
            var letter = DigestLetter.Of(changes, digest.Rhythm, digest.Scope, options.Value.Address);
            await smtp.SendAsync(DigestMail.Of(letter, digest.Id, digest.Name, digest.Address, options.Value, time.GetUtcNow()), token);
        }
        catch (OperationCanceledException) when (token.IsCancellationRequested)
        {
            throw;
        }
        catch (Exception exception)
        {
            var (outcome, why) = exception switch
            {
                ForbiddenException => (RecordDigest.Outcome.Cancelled, "The person may no longer see what changed."),
                InvalidException => (RecordDigest.Outcome.Cancelled, "The area or organisation that the digest was about is no longer there."),
                _ => (RecordDigest.Outcome.Failed, MailProblems.InWords(exception)),
            };
            NotSent(exception.GetType().Name);
            await SendAsync(new RecordDigest.Command(digest.Id, digest.Attempt, outcome, why), token);
            return exception;
        }
        await SendAsync(new RecordDigest.Command(digest.Id, digest.Attempt, RecordDigest.Outcome.Sent), CancellationToken.None);
        return null;
    }

    /// <summary>The same use case as the page, asked as the reader: with their role and organisations of this moment.</summary>
    private async Task<GetChangesSince.Result> AsReaderAsync(TakeDigest.TakenDigest digest, CancellationToken token)
    {
        await using var scope = scopes.CreateAsyncScope();
        var services = scope.ServiceProvider;
        var user = await services.GetRequiredService<UserManager<PortalUser>>().FindByIdAsync(digest.UserId.ToString()) ?? throw new ForbiddenException();
        services.GetRequiredService<ActingUser>().Current = new SignedInUser(await services.GetRequiredService<IUserClaimsPrincipalFactory<PortalUser>>().CreateAsync(user));
        return await services.GetRequiredService<IMediator>().Send(new GetChangesSince.Query(digest.Since, digest.Until, digest.Scope, ByEntry: true), token);
    }

    private async Task<T> SendAsync<T>(IRequest<T> request, CancellationToken token)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<ActingUser>().Current = new OperatorUser();
        return await scope.ServiceProvider.GetRequiredService<IMediator>().Send(request, token);
    }

    [LoggerMessage(LogLevel.Warning, "A digest was not sent: {Failure}")]
    private partial void NotSent(string failure);
}
