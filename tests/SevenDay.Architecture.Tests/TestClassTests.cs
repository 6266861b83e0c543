namespace SevenDay.Architecture.Tests;

public sealed class TestClassTests
{
    [Fact]
    public void Every_command_is_sent_by_a_test()
    {
        var tests = string.Concat(Repository.Files("tests/SevenDay.Application.Tests", ".cs").Concat(Repository.Files("tests/SevenDay.Data.Tests", ".cs")).Select(Repository.Read));

        Product.Commands.Select(command => command.DeclaringType!.Name).Distinct()
            .Where(name => !tests.Contains($"{name}.Command", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Fact]
    public void A_test_class_stands_in_a_file_of_its_name() =>
        (from file in Repository.Files("tests", "Tests.cs")
         let name = Path.GetFileNameWithoutExtension(file)
         where !Repository.Read(file).Contains($"class {name}", StringComparison.Ordinal)
         select file).ShouldBeEmpty();

    [Fact]
    public void No_test_is_switched_off() =>
        Repository.Matches(Repository.Files("tests", ".cs").Where(file => !file.Contains("Architecture.Tests")), @"\[(Fact|Theory)\([^)]*\bSkip\s*=").ShouldBeEmpty();
}
