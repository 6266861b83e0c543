using SevenDay.Application.Assessments;
using SevenDay.Application.Security;
using SevenDay.Domain.Assessments;
using SevenDay.TestKit;

namespace SevenDay.Application.Tests.Assessments;

/// <summary>Assessments as tests need them.</summary>
internal static class AssessmentsOf
{
    internal static readonly TestUser Lead = TestUser.ProgrammeLead with { Id = Guid.CreateVersion7() };

    internal static TestUser EditorOf(Guid organisation) => new(Roles.TrustEditor, Guid.CreateVersion7(), organisation);

    /// <summary>A trust, its editor, and an assessment just begun.</summary>
    internal static async Task<(Guid Id, Guid Organisation, TestUser Editor)> BegunAsync(this TestPortal portal, string specialty = "Acute medicine")
    {
        var organisation = TestData.AnOrganisation();
        await portal.AddAsync(organisation);
        var editor = EditorOf(organisation.Id);
        return (await portal.SendAsync(new StartAssessment.Command(organisation.Id, specialty), editor), organisation.Id, editor);
    }

    /// <summary>Everything met and answered, by the editor.</summary>
    internal static async Task<(Guid Id, Guid Organisation, TestUser Editor)> CompleteAsync(this TestPortal portal, Attainment weekend = Attainment.Met, string specialty = "Acute medicine")
    {
        var begun = await portal.BegunAsync(specialty);
        var assessment = await portal.SendAsync(new GetAssessment.Query(begun.Id));
        await portal.SendAsync(new DescribeSpecialty.Command(begun.Id, assessment.Head.Version, null, true, null, DailyRounds.EveryWardEveryDay, null), begun.Editor);
        foreach (var standard in assessment.Standards)
            await portal.SendAsync(Answer(begun.Id, standard, weekend), begun.Editor);
        return begun;
    }

    internal static AssessStandard.Command Answer(Guid id, GetAssessment.StandardItem standard, Attainment weekend = Attainment.Met, long version = 0) => new(
        id, standard.Number, version, Attainment.Met, weekend, "Rotas and job plans", weekend == Attainment.Met ? null : "Sundays", weekend == Attainment.Met ? null : "Recruit",
        weekend == Attainment.Met ? null : "Medical director", weekend == Attainment.Met ? null : new DateOnly(2027, 3, 1),
        [.. standard.Answer.Parts.Select(p => p with { Weekday = Provision.OnSite, Weekend = Provision.Mix })]);

    internal static async Task<int> ApproveAsync(this TestPortal portal, Guid id, TestUser? by = null) =>
        await portal.SendAsync(new ApproveAssessment.Command(id, (await portal.SendAsync(new GetAssessment.Query(id))).Head.Version), by ?? Lead);
}
