namespace SevenDay.Cli.Tests;

public sealed class BackupTests : IDisposable
{
    private readonly Desk _desk = new();

    public void Dispose() => _desk.Dispose();

    [Fact]
    public async Task A_backup_brings_back_what_was_there()
    {
        await _desk.RunAsync("import", "services", _desk.Write("five.csv", ServiceFiles.Rows(5)));
        (await _desk.RunAsync("backup", _desk.PathOf("copy.db"))).ShouldBe(0);
        await _desk.RunAsync("import", "services", _desk.Write("nine.csv", ServiceFiles.Rows(9)));

        (await _desk.RunAsync("restore", _desk.PathOf("copy.db"))).ShouldBe(0);

        (await _desk.CountAsync("Services")).ShouldBe(5);
        (await _desk.RunAsync("migrate")).ShouldBe(0);
    }

    [Theory]
    [InlineData("cut short")]
    [InlineData("scribbled over")]
    [InlineData("a text")]
    [InlineData("empty")]
    [InlineData("not there")]
    public async Task A_damaged_backup_changes_nothing(string damage)
    {
        await _desk.RunAsync("import", "services", _desk.Write("five.csv", ServiceFiles.Rows(5)));
        var copy = _desk.PathOf("copy.db");
        await _desk.RunAsync("backup", copy);
        Damage(copy, damage);

        (await _desk.RunAsync("restore", copy)).ShouldBe(1);

        _desk.Error.ShouldContain("Nothing was changed.");
        (await _desk.CountAsync("Services")).ShouldBe(5);
        (await _desk.RunAsync("migrate")).ShouldBe(0);
    }

    private static void Damage(string copy, string how)
    {
        var bytes = File.ReadAllBytes(copy);
        switch (how)
        {
            case "cut short": File.WriteAllBytes(copy, bytes[..(bytes.Length / 2)]); break;
            case "scribbled over":
                bytes.AsSpan(bytes.Length / 4, bytes.Length / 2).Fill(0x5A);
                File.WriteAllBytes(copy, bytes);
                break;
            case "a text": File.WriteAllText(copy, "This is no database."); break;
            case "empty": File.WriteAllBytes(copy, []); break;
            default: File.Delete(copy); break;
        }
    }
}
