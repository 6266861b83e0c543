using System.Text.Json;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using SevenDay.Analytics;
using SevenDay.Application.Audits;
using SevenDay.Application.Disclosure;
using SevenDay.Application.Errors;
using SevenDay.Application.Security;

namespace SevenDay.Web.Api;

/// <summary>Results of audit rounds, and entries sent by a program or by a device that was offline.</summary>
public sealed class AuditEndpoints : IApiEndpoints
{
    public void Map(RouteGroupBuilder api)
    {
        var audits = api.MapGroup("/audits/{id:guid}");
        audits.MapGet("/results", ResultsAsync).RequireAuthorization(nameof(Permission.ViewAudits)).WithName("GetAuditResults");
        audits.MapPost("/entries", LogAsync).RequireAuthorization(nameof(Permission.LogAuditEntries)).AddEndpointFilter<CookieCallersShowToken>().WithName("LogAuditEntry");
    }

    private static async Task<IResult> ResultsAsync(Guid id, IMediator mediator, CancellationToken token)
    {
        var results = await mediator.Send(new GetAuditResults.Query(id), token);
        return TypedResults.Ok(new AuditResults(
            new AuditSubject(results.Audit.Id, results.Audit.Name, results.Audit.State.ToString(), results.Audit.From, results.Audit.To, results.Audit.Template, results.Audit.IsIllustrative, results.DataAt),
            [.. results.Criteria.Select(c => new AuditCriterion(c.Key, c.Text, c.Standard, c.Threshold, AuditDays.Of(c.DayTypes)))]));
    }

    /// <summary>201 the first time, 200 when the same entry had arrived before, 409 when the key belongs to other answers.</summary>
    private static async Task<IResult> LogAsync(
        Guid id, SentEntry entry, [FromHeader(Name = "Idempotency-Key")] string? key, IMediator mediator, CancellationToken token)
    {
        if (!Guid.TryParse(key, out var submission))
            return TypedResults.Problem("Send a header Idempotency-Key with a GUID made for this entry, and the same one when you send it again.", statusCode: StatusCodes.Status400BadRequest);
        try
        {
            var answers = (entry.Answers ?? []).Where(a => a.Value.ValueKind != JsonValueKind.Null).ToDictionary(a => a.Key, a => InWords(a.Value));
            var result = await mediator.Send(new LogAuditEntry.Command(id, entry.Organisation, submission, answers), token);
            var answer = new LoggedEntry(result.EntryId, submission, result.Score);
            return result.IsNew ? TypedResults.Created((string?)null, answer) : TypedResults.Ok(answer);
        }
        catch (InvalidException invalid) when (invalid.Problems.Any(p => p.Field == nameof(LogAuditEntry.Command.SubmissionKey)))
        {
            return TypedResults.Problem(invalid.Message, statusCode: StatusCodes.Status409Conflict);
        }
    }

    private static string InWords(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.True => "yes",
        JsonValueKind.False => "no",
        JsonValueKind.String => value.GetString() ?? "",
        _ => value.GetRawText(),
    };
}

/// <param name="Organisation">Its id.</param>
/// <param name="Answers">By question key, as they would be typed: “2026-10-10 19:05”, “yes”, 2.</param>
public sealed record SentEntry(Guid Organisation, Dictionary<string, JsonElement>? Answers);

/// <param name="Key">The key it was sent with.</param>
public sealed record LoggedEntry(Guid Id, Guid Key, IReadOnlyList<string> Score);

public sealed record AuditResults(AuditSubject Audit, IReadOnlyList<AuditCriterion> Criteria);

/// <param name="DataAt">Local time of the latest entry; none without entries.</param>
public sealed record AuditSubject(Guid Id, string Name, string State, DateOnly From, DateOnly To, string Template, bool Illustrative, DateTime? DataAt);

public sealed record AuditCriterion(string Key, string Text, int? Standard, double Threshold, AuditDays DayTypes);

public sealed record AuditDays(AuditShare Weekday, AuditShare Saturday, AuditShare Sunday, AuditShare BankHoliday, AuditShare Weekend, AuditShare All)
{
    internal static AuditDays Of(IReadOnlyDictionary<DayGroup, PublishedShare> shares) => new(
        AuditShare.Of(shares[DayGroup.Weekday]), AuditShare.Of(shares[DayGroup.Saturday]), AuditShare.Of(shares[DayGroup.Sunday]),
        AuditShare.Of(shares[DayGroup.BankHoliday]), AuditShare.Of(shares[DayGroup.Weekend]), AuditShare.Of(shares[DayGroup.All]));
}

/// <param name="Met">None when too small to show.</param>
/// <param name="Judged">None when too small to show.</param>
public sealed record AuditShare(int? Met, int? Judged, double? Rate, double? Lower, double? Upper, string Verdict)
{
    internal static AuditShare Of(PublishedShare share) => new(share.Met.Value, share.Judged.Value, share.Rate, share.Lower, share.Upper, share.Verdict.ToCode());
}
