using System.Net.Http.Json;
using System.Text.Json;
using SevenDay.Application.Security;
using SevenDay.Web.Tests.Hosting;

namespace SevenDay.Web.Tests.Api;

public sealed class MeasureApiTests(PortalHost host) : IClassFixture<PortalHost>
{
    [Theory]
    [InlineData("RAJ", "", 84.5307, 74.5126, 94.5487, 78.5354, "common_cause", "consistent_fail")]
    [InlineData("RDD", "", 89.4026, 83.4177, 95.3876, 95.6657, "special_cause_improvement", "inconsistent")]
    [InlineData("RDD", "&screen=false", 89.4026, 82.9532, 95.8520, 95.6657, "special_cause_improvement", "inconsistent")]
    [InlineData("RQ8", "&dayType=&fixAfter=", 81.6856, 71.0964, 92.2748, 77.6089, "common_cause", "consistent_fail")]
    public async Task Get_Spc_EqualsTheReference(string ods, string options, double mean, double lower, double upper, double value, string variation, string assurance)
    {
        var chart = await GetAsync($"/api/v1/measures/ae-4-hour/spc?organisation={ods}{options}");

        Names(chart).ShouldBe(["points", "variation", "assurance", "warnings"]);
        var points = chart.GetProperty("points");
        points.GetArrayLength().ShouldBe(36);
        var last = points[35];
        Names(last).ShouldBe(["period", "value", "mean", "lower", "upper", "cause", "type"]);
        last.GetProperty("period").GetString().ShouldBe("2019-03-01");
        (Round(last, "mean"), Round(last, "lower"), Round(last, "upper"), Round(last, "value")).ShouldBe((mean, lower, upper, value));
        (chart.GetProperty("variation").GetString(), chart.GetProperty("assurance").GetString()).ShouldBe((variation, assurance));
    }

    [Fact]
    public async Task Get_SpcOfSouthend_CountsItsLabelsAsTheReference()
    {
        var points = (await GetAsync("/api/v1/measures/ae-4-hour/spc?organisation=RAJ")).GetProperty("points");

        var causes = points.EnumerateArray().CountBy(p => p.GetProperty("cause").GetString() ?? "").ToDictionary(c => c.Key, c => c.Value);

        causes.ShouldBe(new Dictionary<string, int>
        {
            [""] = 11,
            ["shift_above"] = 10,
            ["two_of_three_above"] = 6,
            ["two_of_three_below"] = 4,
            ["above_upper_limit"] = 1,
            ["below_lower_limit"] = 4,
        }, ignoreOrder: true);
    }

    [Fact]
    public async Task Get_SpcWithoutTarget_HasNoAssurance()
    {
        var chart = await GetAsync("/api/v1/measures/emergency-mortality/spc?organisation=RAJ&dayType=weekend");

        chart.GetProperty("assurance").ValueKind.ShouldBe(JsonValueKind.Null);
        chart.GetProperty("warnings")[0].GetString()!.ShouldContain("6 points");
    }

    [Fact]
    public async Task Get_SpcWithoutSigningIn_IsUnauthorised()
    {
        var response = await host.Anonymous().Http.GetAsync("/api/v1/measures/ae-4-hour/spc?organisation=RAJ");

        ((int)response.StatusCode).ShouldBe(401);
    }

    [Fact]
    public async Task Get_WeekendEffect_EqualsTheTableToThePrintedDigits()
    {
        var effect = await GetAsync("/api/v1/weekend-effect?measure=emergency-mortality&organisation=RAJ");

        Names(effect).ShouldBe(["periods", "pooled"]);
        effect.GetProperty("periods").EnumerateArray().Select(Line).ShouldBe(
        [
            "2006-04-01 1362/18453 7.381 [7.012, 7.767] 434/5054 8.587 [7.846, 9.391] 1.206 [0.370, 2.091] 1.1634 [1.0491, 1.2903] 1.1788 [1.0530, 1.3196] 4.23E-003",
            "2007-04-01 1269/19907 6.375 [6.044, 6.722] 425/5602 7.587 [6.922, 8.309] 1.212 [0.462, 2.007] 1.1901 [1.0707, 1.3229] 1.2057 [1.0757, 1.3514] 1.29E-003",
            "2008-04-01 1397/20694 6.751 [6.417, 7.101] 448/5897 7.597 [6.948, 8.301] 0.846 [0.109, 1.626] 1.1254 [1.0158, 1.2467] 1.1357 [1.0168, 1.2685] 2.41E-002",
            "2009-04-01 1241/21288 5.830 [5.523, 6.152] 413/6058 6.817 [6.210, 7.480] 0.988 [0.300, 1.718] 1.1695 [1.0501, 1.3023] 1.1819 [1.0533, 1.3261] 4.43E-003",
            "2010-04-01 1173/21446 5.470 [5.173, 5.782] 387/6008 6.441 [5.848, 7.090] 0.972 [0.301, 1.685] 1.1777 [1.0537, 1.3163] 1.1899 [1.0568, 1.3398] 4.03E-003",
            "2011-04-01 1032/20603 5.009 [4.719, 5.315] 399/5748 6.942 [6.313, 7.628] 1.933 [1.233, 2.677] 1.3858 [1.2393, 1.5497] 1.4146 [1.2553, 1.5941] 1.08E-008",
        ]);
        var pooled = effect.GetProperty("pooled");
        Names(pooled).ShouldBe(["relativeRisk", "oddsRatio", "difference", "p", "heterogeneityP"]);
        (Estimate(pooled, "relativeRisk", 1, "0.0000"), Estimate(pooled, "oddsRatio", 1, "0.0000"), Estimate(pooled, "difference", 100, "0.000"))
            .ShouldBe(("1.1946 [1.1436, 1.2478]", "1.2101 [1.1546, 1.2682]", "1.188 [0.882, 1.494]"));
        pooled.GetProperty("p").GetDouble().ShouldBe(1.5e-15, 0.05e-15);
        Math.Round(pooled.GetProperty("heterogeneityP").GetDouble(), 3).ShouldBe(0.128);
    }

    [Fact]
    public async Task Get_Availability_HasSevenDaysOfTwentyFourHours()
    {
        var week = await GetAsync("/api/v1/availability?area=&organisation=&specialty=");

        Names(week).ShouldBe(["services", "open"]);
        week.GetProperty("open").EnumerateArray().Select(day => day.GetArrayLength()).ShouldBe(Enumerable.Repeat(24, 7));
    }

    private async Task<JsonElement> GetAsync(string address) =>
        await (await host.SignedInAsync(Roles.BoardMember)).Http.GetFromJsonAsync<JsonElement>(address);

    private static string Line(JsonElement p)
    {
        static string Part(JsonElement period, string name)
        {
            var part = period.GetProperty(name);
            Names(part).ShouldBe(["numerator", "denominator", "rate", "lower", "upper"]);
            return FormattableString.Invariant($"{part.GetProperty("numerator")}/{part.GetProperty("denominator")} {part.GetProperty("rate").GetDouble() * 100:0.000} [{part.GetProperty("lower").GetDouble() * 100:0.000}, {part.GetProperty("upper").GetDouble() * 100:0.000}]");
        }
        Names(p).ShouldBe(["period", "weekday", "weekend", "difference", "relativeRisk", "oddsRatio", "p"]);
        return FormattableString.Invariant($"{p.GetProperty("period").GetString()} {Part(p, "weekday")} {Part(p, "weekend")} {Estimate(p, "difference", 100, "0.000")} {Estimate(p, "relativeRisk", 1, "0.0000")} {Estimate(p, "oddsRatio", 1, "0.0000")} {p.GetProperty("p").GetDouble():0.00E+000}");
    }

    private static string Estimate(JsonElement of, string name, double scale, string format)
    {
        var estimate = of.GetProperty(name);
        Names(estimate).ShouldBe(["value", "lower", "upper"]);
        string Number(string part) => (estimate.GetProperty(part).GetDouble() * scale).ToString(format, System.Globalization.CultureInfo.InvariantCulture);
        return $"{Number("value")} [{Number("lower")}, {Number("upper")}]";
    }

    private static IEnumerable<string> Names(JsonElement element) => element.EnumerateObject().Select(p => p.Name);

    private static double Round(JsonElement of, string name) => Math.Round(of.GetProperty(name).GetDouble(), 4);
}
