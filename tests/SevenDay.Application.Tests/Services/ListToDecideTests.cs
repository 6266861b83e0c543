using SevenDay.Application.Errors;
using SevenDay.Application.Services;
using SevenDay.TestKit;

namespace SevenDay.Application.Tests.Services;

public sealed class ListToDecideTests(TestPortal portal) : IClassFixture<TestPortal>
{
    [Fact]
    public async Task An_editor_sees_own_services_to_confirm_with_their_hours_in_words()
    {
        var (organisation, services) = await portal.StaleServicesAsync("Stale");
        await portal.StaleServicesAsync("Of another");
        await portal.AddAsync(TestData.AService(organisation, "Fresh", SeveralOf.NineToFive), TestData.AService(organisation, "No hours"));
        var editor = TestUser.TrustEditor(organisation.Id);

        var waiting = (await portal.SendAsync(new ListToDecide.Query(new ServiceFilter()), editor)).Services.Items;
        var all = (await portal.SendAsync(new ListToDecide.Query(new ServiceFilter(), All: true), editor)).Services.Items;

        var item = waiting.ShouldHaveSingleItem();
        (item.Seen, item.Week.Words, item.Week.BankHolidays).ShouldBe((services[0].Seen(), "Monday to Friday, 9am to 5pm", "As on a Sunday: closed"));
        all.Select(i => i.Service.Name).ShouldBe(["Fresh", "Stale"]);
    }

    [Fact]
    public async Task Only_confirmed_hours_wait_for_a_sign_off()
    {
        var (organisation, services) = await portal.StaleServicesAsync("Stale", "Confirmed", "Signed");
        await portal.SendAsync(new ConfirmSeveral.Command([services[1].Seen(), services[2].Seen()]));
        await portal.SendAsync(new SignOffHours.Command(services[2].Id, 2), TestUser.ProgrammeLead);

        var waiting = await portal.SendAsync(new ListToDecide.Query(new ServiceFilter(Organisation: organisation.OdsCode), SignOff: true), TestUser.ProgrammeLead);

        waiting.Services.Items.Select(i => i.Service.Name).ShouldBe(["Confirmed"]);
        await Should.ThrowAsync<ForbiddenException>(portal.SendAsync(new ListToDecide.Query(new ServiceFilter()), TestUser.BoardMember));
    }
}
