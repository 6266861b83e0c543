using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace SevenDay.Architecture.Tests;

public sealed class NamingTests
{
    [Fact]
    public void A_name_says_what_a_thing_is() =>
        Product.Types.Where(type => Regex.IsMatch(type.Name, "(Helper|Helpers|Manager|Util|Utils|Utility|Common|Dto|Repository|Mapper)$"))
            .Where(type => !type.IsAssignableTo(typeof(ITagHelper))) // the framework's word
            .Select(type => type.FullName).ShouldBeEmpty();

    [Fact]
    public void An_exception_a_filter_and_a_configuration_are_called_so() =>
        Product.Types.Where(type => type.IsAssignableTo(typeof(Exception)) != type.Name.EndsWith("Exception", StringComparison.Ordinal) && !type.Name.EndsWith("HoursException", StringComparison.Ordinal))
            .Select(type => type.FullName).ShouldBeEmpty();

    [Fact]
    public void A_namespace_follows_its_folder() =>
        (from file in Repository.Files("src", ".cs")
         let parts = file.Split('/')
         where !file.StartsWith("src/Shims/", StringComparison.Ordinal)
         let expected = string.Join('.', parts[1..^1])
         let declared = Regex.Match(Repository.Read(file), @"^namespace ([\w.]+);", RegexOptions.Multiline)
         where declared.Success && declared.Groups[1].Value != expected
         select $"{file}: {declared.Groups[1].Value}, expected {expected}").ShouldBeEmpty();
}
