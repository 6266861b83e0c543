using SevenDay.Application.Assessments;
using SevenDay.Application.Errors;
using SevenDay.Domain.Assessments;
using SevenDay.TestKit;
using static SevenDay.Application.Tests.Assessments.AssessmentsOf;

namespace SevenDay.Application.Tests.Assessments;

public sealed class StartAssessmentTests(TestPortal portal) : IClassFixture<TestPortal>
{
    [Fact]
    public async Task Begun_twice_it_is_one_whatever_the_case()
    {
        var (id, organisation, editor) = await portal.BegunAsync("Stroke medicine");

        (await portal.SendAsync(new StartAssessment.Command(organisation, " stroke MEDICINE "), editor)).ShouldBe(id);

        var start = await portal.SendAsync(new GetStartAssessment.Query(), editor);
        (start.Editions[0].Code, start.Organisations.ShouldHaveSingleItem().Id).ShouldBe(("2017", organisation));
    }

    [Fact]
    public async Task Another_trust_an_empty_specialty_and_an_unknown_organisation_are_refused()
    {
        var (_, organisation, editor) = await portal.BegunAsync();

        await Should.ThrowAsync<ForbiddenException>(() => portal.SendAsync(new StartAssessment.Command(organisation, "Surgery"), EditorOf(Guid.CreateVersion7())));
        await Should.ThrowAsync<ForbiddenException>(() => portal.SendAsync(new StartAssessment.Command(organisation, "Surgery"), TestUser.Auditor));
        (await Should.ThrowAsync<InvalidException>(() => portal.SendAsync(new StartAssessment.Command(Guid.Empty, ""), editor))).Problems.Select(p => p.Field).ShouldBe(["OrganisationId", "Specialty"]);
        await Should.ThrowAsync<NotFoundException>(() => portal.SendAsync(new StartAssessment.Command(Guid.CreateVersion7(), "Surgery"), Lead));
    }

    [Fact]
    public async Task A_specialty_is_described_once_and_never_over_somebody_elses_words()
    {
        var (id, _, editor) = await portal.BegunAsync();
        var described = new DescribeSpecialty.Command(id, 1, NetworkService.MajorTrauma, false, "Telephone rota", null, null);

        await portal.SendAsync(described, editor);
        await portal.SendAsync(described, editor);

        var facts = (await portal.SendAsync(new GetAssessment.Query(id))).Facts;
        (facts.Network, facts.HasBeds, facts.Advice).ShouldBe((NetworkService.MajorTrauma, false, "Telephone rota"));
        await Should.ThrowAsync<StaleException>(() => portal.SendAsync(described with { Advice = "Mine" }, Lead));
        (await Should.ThrowAsync<InvalidException>(() => portal.SendAsync(described with { Version = 2, Advice = "Ring about 943 476 5919" }, Lead))).Problems.ShouldHaveSingleItem().Field.ShouldBe("Advice");
        await Should.ThrowAsync<ForbiddenException>(() => portal.SendAsync(described with { Version = 2 }, EditorOf(Guid.CreateVersion7())));
        await Should.ThrowAsync<NotFoundException>(() => portal.SendAsync(described with { Id = Guid.CreateVersion7() }, Lead));
    }

    [Theory]
    [InlineData(0, null)]
    [InlineData(14, "13-01")]
    [InlineData(93, null)]
    public void Settings_that_make_no_sense_stop_the_start(int days, string? date) =>
        AssessmentOptions.AreSound(new AssessmentOptions { Window = { Days = days, Dates = date is null ? null : [date] } }).ShouldBeFalse();
}
