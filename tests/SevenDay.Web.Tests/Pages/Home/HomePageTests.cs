using System.Net;
using SevenDay.Application.Security;
using SevenDay.Web.Tests.Hosting;

namespace SevenDay.Web.Tests.Pages.Home;

public sealed class HomePageTests(PortalHost host) : IClassFixture<PortalHost>
{
    [Theory]
    [InlineData(Roles.Administrator, "administrator", "Latest changes")]
    [InlineData(Roles.ProgrammeLead, "programme lead", "3 late milestones")]
    [InlineData(Roles.TrustEditor, "trust editor", "You act for Mid and South Essex NHS Foundation Trust")]
    [InlineData(Roles.Auditor, "auditor", "Your open rounds")]
    [InlineData(Roles.BoardMember, "board member", "Milestones late")]
    public async Task Get_ByRole_GreetsAndShowsTheNextTaskWithFewCommands(string role, string name, string task)
    {
        var client = await host.SignedInAsync(role);
        await client.GetAsync("/");
        var commands = host.Commands.Start();

        var page = await client.GetAsync("/");

        page.Status.ShouldBe(HttpStatusCode.OK);
        page.Heading.ShouldContain($"Hello, Demonstration {name}");
        page.MainText.ShouldContain(task);
        commands.Count.ShouldBeLessThanOrEqualTo(8, string.Join("\n", commands));
    }
}
