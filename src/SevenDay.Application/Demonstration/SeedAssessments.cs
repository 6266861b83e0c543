using System.Text.Json;
using System.Text.Json.Serialization;
using MediatR;
using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Assessments;
using SevenDay.Application.Organisations;
using SevenDay.Application.Security;
using SevenDay.Application.Time;
using SevenDay.Data;
using SevenDay.Domain.Assessments;

namespace SevenDay.Application.Demonstration;

/// <summary>Invented self-assessments of one trust: approved twice, changed since its baseline, ready to approve, and begun.</summary>
internal sealed class SeedAssessments(PortalDbContext db, TimeProvider time) : IDemonstrationStep
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };

    public int Order => 55;

    public async Task RunAsync(IMediator mediator, CancellationToken token)
    {
        var file = JsonSerializer.Deserialize<AssessmentFile>(DemonstrationFile.Read("assessments-illustrative.json").Content, Json)!;
        var organisation = await db.OrganisationIdOnAsync(file.Organisation, time.Today(), token);
        var edition = await db.CurrentEditionAsync(token);
        foreach (var specialty in file.Specialties) await FillAsync(mediator, organisation, edition, specialty, token);
    }

    /// <summary>What has all its records is left alone, whatever somebody has tried out in it since.</summary>
    private async Task FillAsync(IMediator mediator, Guid organisation, string edition, Specialty specialty, CancellationToken token)
    {
        var found = await db.SelfAssessments.Where(a => a.OrganisationId == organisation && a.Specialty == specialty.Name && a.Edition == edition)
            .OrderBy(a => a.Id).Select(a => new { Records = a.Approvals.Count }).FirstOrDefaultAsync(token);
        if (found is not null && found.Records >= specialty.Records.Count(r => r.ApprovedAt is not null)) return;
        var id = await mediator.Send(new StartAssessment.Command(organisation, specialty.Name, specialty.Network, IsIllustrative: true), token);
        var version = await db.SelfAssessments.Where(a => a.Id == id).Select(a => a.Version).SingleAsync(token);
        await mediator.Send(new DescribeSpecialty.Command(id, version, specialty.Network, specialty.HasBeds, specialty.Advice, specialty.Rounds, specialty.Note), token);
        foreach (var record in specialty.Records.Skip(found?.Records ?? 0))
        {
            await AnswerAsync(mediator, id, edition, record, token);
            if (record.ApprovedAt is { } at) await ApproveAsync(id, at, token);
        }
    }

    private async Task AnswerAsync(IMediator mediator, Guid id, string edition, Record record, CancellationToken token)
    {
        var parts = (await db.StandardsOfAsync(edition, token)).ToDictionary(s => s.Number, s => s.Parts);
        var versions = await db.Set<AssessedStandard>().Where(s => s.SelfAssessmentId == id).ToDictionaryAsync(s => s.Number, s => s.Version, token);
        foreach (var a in record.Answers.Where(a => parts.ContainsKey(a.Number)))
            await mediator.Send(new AssessStandard.Command(
                id, a.Number, versions.GetValueOrDefault(a.Number), a.Weekday, a.Weekend, a.Evidence, a.Gap, a.Plan, a.Owner, a.ReviewOn,
                [.. parts[a.Number].Zip(a.Parts ?? [], PartOf)]), token);
    }

    private static PartView PartOf(string part, string answers) => answers.Split('/') is [var weekday, var weekend]
        ? new PartView(part, Enum.Parse<Provision>(weekday), Enum.Parse<Provision>(weekend)) : throw new InvalidOperationException($"“{answers}” needs weekday and weekend.");

    /// <summary>On the day of the story and not today, and by another than the operator, who filled it in.</summary>
    private async Task ApproveAsync(Guid id, DateTime at, CancellationToken token)
    {
        var email = DemonstrationUsers.All.Single(u => u.Role == Roles.ProgrammeLead).Email;
        var approver = await db.Users.AsNoTracking().Where(u => u.Email == email).Select(u => new { u.Id, u.DisplayName }).SingleAsync(token);
        var assessment = await db.SelfAssessments.AsSplitQuery().Include(a => a.Standards).Include(a => a.Approvals).OrderBy(a => a.Id).SingleAsync(a => a.Id == id, token);
        var standards = await db.StandardsOfAsync(assessment.Edition, token);
        assessment.Approve(standards, approver.Id, approver.DisplayName, at.ToUniversalTime(), DateOnly.FromDateTime(at), null);
        db.ExpectVersion(assessment, assessment.Version);
        await db.SaveChangesAsync(token);
    }

    private sealed record AssessmentFile(string Organisation, IReadOnlyList<Specialty> Specialties);

    private sealed record Specialty(
        [property: JsonPropertyName("specialty")] string Name, NetworkService? Network, bool? HasBeds, string? Advice, DailyRounds? Rounds, string? Note, IReadOnlyList<Record> Records);

    private sealed record Record(DateTime? ApprovedAt, IReadOnlyList<Answer> Answers);

    private sealed record Answer(
        int Number, Attainment? Weekday, Attainment? Weekend, string? Evidence, string? Gap, string? Plan, string? Owner, DateOnly? ReviewOn, IReadOnlyList<string>? Parts);
}
