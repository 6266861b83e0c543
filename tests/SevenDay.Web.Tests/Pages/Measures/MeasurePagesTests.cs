using System.Net;
using System.Xml.Linq;
using SevenDay.Application.Security;
using SevenDay.Web.Tests.Hosting;

namespace SevenDay.Web.Tests.Pages.Measures;

public sealed class MeasurePagesTests(PortalHost host) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task Post_New_ShowsTheMeasureWithoutData()
    {
        var client = await host.SignedInAsync(Roles.ProgrammeLead);
        var form = (await client.GetAsync("/measures/new")).Form("Add measure")
            .Fill("Code", "web-bed-days").Fill("Name", "Bed days").Fill("Unit", "days").Choose("An average").Choose("Lower is better")
            .Fill("Open question about the target (optional)", "Which wards?").Fill("Owner (optional)", "Chief operating officer");

        var page = await client.FollowAsync(await form.SubmitAsync());

        page.MainText.ShouldContain("Data not entered yet");
        page.MainText.ShouldContain("Which wards?");
        page.MainText.ShouldContain("Chief operating officer");
        page.MainText.ShouldContain("Version 1.");
    }

    [Fact]
    public async Task Post_ValueThatIsWrong_SaysSoAtTheFieldAndKeepsWhatWasTyped()
    {
        var client = await host.SignedInAsync(Roles.ProgrammeLead);
        var form = (await client.GetAsync("/measures/ae-4-hour/values/new?organisation=RQW&dayType=all")).Form("Save value")
            .FillNamed("Input.Period.Day", "1").FillNamed("Input.Period.Month", "1").FillNamed("Input.Period.Year", "2020").Fill("Numerator", "12").Fill("Denominator", "10");

        var answer = await form.SubmitAsync();

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        answer.Errors.ShouldBe(["The numerator is above the denominator. Check which is which."]);
        answer.Form("Save value").Values().ShouldContain(v => v.Key == "Input.Reading.Numerator" && v.Value == "12");
    }

    [Fact]
    public async Task Post_PastedRows_AreCheckedBeforeTheyAreSaved()
    {
        var client = await host.SignedInAsync(Roles.ProgrammeLead);
        var form = (await client.GetAsync("/measures/infections/values/paste?organisation=RQW&dayType=all")).Form("Check the rows");

        var wrong = await form.Fill("Rows", "Apr 2018\t12\nsoon\t4").SubmitAsync();
        wrong.Status.ShouldBe(HttpStatusCode.BadRequest);
        wrong.MainText.ShouldContain("first day of the period");
        wrong.MainText.ShouldNotContain("Save the rows");

        var right = await wrong.Form("Check the rows").Fill("Rows", "Apr 2018\t12\nMay 2018\t4").SubmitAsync();
        right.MainText.ShouldContain("Nothing has been saved yet");
        var saved = await client.FollowAsync(await right.Form("Save the rows").SubmitAsync());
        saved.MainText.ShouldContain("Saved: 2 added");
        saved.MainText.ShouldNotContain("NaN");
    }

    [Fact]
    public async Task Post_ChangeThatSomebodyMadeFirst_ShowsBothAndOverwritesNothing()
    {
        var client = await host.SignedInAsync(Roles.ProgrammeLead);
        var (mine, theirs) = (await client.GetAsync("/measures/inpatient-survey/change"), await client.GetAsync("/measures/inpatient-survey/change"));
        await theirs.Form("Save measure").Fill("Owner (optional)", "Chief nurse").SubmitAsync();

        var stale = await mine.Form("Save measure").Fill("Owner (optional)", "Medical director").SubmitAsync();

        stale.Status.ShouldBe(HttpStatusCode.Conflict);
        stale.Text.ShouldContain("Somebody else changed this measure");
        (await client.FollowAsync(await stale.Form("Save measure").SubmitAsync())).MainText.ShouldContain("Medical director");
    }

    [Fact]
    public async Task Get_Chart_IsThereAsAFileThatStandsAloneAndAsAPicture()
    {
        var client = await host.SignedInAsync(Roles.BoardMember);

        var svg = XDocument.Parse((await client.GetAsync("/measures/ae-4-hour?handler=Svg&organisation=RAJ")).Text);
        var png = await client.GetAsync("/measures/ae-4-hour?handler=Png&organisation=RAJ");
        var none = await client.GetAsync("/measures/staff-survey?handler=Png");

        XNamespace ns = "http://www.w3.org/2000/svg";
        svg.Root!.Element(ns + "title")!.Value.ShouldStartWith("A&E 4-hour standard");
        svg.Root.Element(ns + "desc")!.Value.ShouldContain("36 values");
        svg.Descendants(ns + "circle").Count().ShouldBeGreaterThan(10);
        (png.Status, none.Status).ShouldBe((HttpStatusCode.OK, HttpStatusCode.OK));
    }

    [Fact]
    public async Task Get_Details_NumbersTheMarksAndSaysWhatTheyMean()
    {
        var page = await (await host.SignedInAsync(Roles.BoardMember)).GetAsync("/measures/ae-4-hour?organisation=RAJ");

        page.MainText.ShouldContain("Marks on the chart");
        page.MainText.ShouldContain("2S Illustrative: weekend discharge round, study, 16 April 2018");
        page.MainText.ShouldNotContain("Start limits again");
    }

    [Theory]
    [InlineData("/measures/length-of-stay/week?organisation=RAJ", "2011-12: weekday 5.7 days, weekend 5.9 days. The weekend is 0.2 days higher.")]
    [InlineData("/measures/length-of-stay/week?organisation=RAJ&against=midweek", "the part of the week (day_type in a file) is weekend and midweek")]
    [InlineData("/measures/length-of-stay/week?organisation=RAJ", "No single days are loaded.")]
    [InlineData("/weekend-effect?against=midweek", "No values for Tuesday to Thursday")]
    [InlineData("/weekend-effect", "Weekday here is Monday to Friday, the weekend is Saturday and Sunday.")]
    [InlineData("/measures?domain=5", "Health-care associated infections")]
    public async Task Get_Page_Says(string address, string words) =>
        (await (await host.SignedInAsync(Roles.BoardMember)).GetAsync(address)).MainText.ShouldContain(words);
}
