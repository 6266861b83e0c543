namespace SevenDay.Architecture.Tests;

public sealed class MarkupTests
{
    private static readonly string[] Layouts = ["src/SevenDay.Web/Pages/Shared/_Layout.cshtml", "src/SevenDay.Web/Pages/Shared/_Device.cshtml"];
    private const string Boot = "@Html.Raw(ContentSecurityPolicy.Boot)";

    private static readonly IReadOnlyList<string> Views = Repository.Files("src/SevenDay.Web", ".cshtml");

    [Fact]
    public void Views_hold_no_style() => Repository.Matches(Views, @"\sstyle\s*=|<style\b").ShouldBeEmpty();

    [Fact]
    public void Views_hold_no_script_but_the_boot() =>
        Repository.Matches(Views, @"<script(?![^>]*\ssrc=)").Where(hit => !(Layouts.Any(layout => hit.StartsWith(layout, StringComparison.Ordinal)) && hit.Contains(Boot))).ShouldBeEmpty();

    [Fact]
    public void Views_hold_no_event_attribute() => Repository.Matches(Views, @"\son[a-z]+\s*=\s*""|javascript:").ShouldBeEmpty();

    [Fact]
    public void Views_write_nothing_unencoded_but_the_boot() =>
        Repository.Matches(Views, @"Html\.Raw|HtmlString").Where(hit => !hit.Contains(Boot)).ShouldBeEmpty();

    [Fact]
    public void Source_writes_nothing_unencoded() =>
        Repository.Matches(Repository.Files("src/SevenDay.Web", ".cs"), @"\bAppendHtml\(\$?""[^""]*\{|new HtmlString\(\$").ShouldBeEmpty();

    [Fact]
    public void A_link_that_opens_elsewhere_says_so() => Repository.Matches(Views, @"target=""_blank""").ShouldBeEmpty();
}
