namespace SevenDay.Architecture.Tests;

public sealed class TestClassTests
{
    [Fact]
    public void Every_command_has_a_test_class()
    {
        var tests = Repository.Files("tests", ".cs").Select(Path.GetFileNameWithoutExtension).ToHashSet();

        Product.Commands.Select(command => command.DeclaringType!.Name + "Tests").Distinct().Where(name => !tests.Contains(name)).ShouldBeEmpty();
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
