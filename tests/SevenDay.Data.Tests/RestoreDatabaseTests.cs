using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Errors;
using SevenDay.Application.Operations;
using SevenDay.Domain.Areas;
using SevenDay.TestKit;

namespace SevenDay.Data.Tests;

public sealed class RestoreDatabaseTests : IAsyncLifetime
{
    private readonly TestPortal _portal = new();
    private readonly string _folder = Directory.CreateTempSubdirectory("sevenday-restore-").FullName;

    public ValueTask InitializeAsync() => _portal.InitializeAsync();

    public async ValueTask DisposeAsync()
    {
        await _portal.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task What_was_added_after_the_backup_is_gone_and_what_was_there_is_back()
    {
        var file = await BackedUpAsync("Kept");
        await _portal.AddAsync(new Area("Added later", AreaKind.System));

        await _portal.SendAsync(new RestoreDatabase.Command(file));

        (await NamesAsync()).ShouldBe(["Kept"]);
    }

    [Theory]
    [InlineData("cut")]
    [InlineData("scratched")]
    [InlineData("text")]
    [InlineData("empty")]
    [InlineData("other")]
    public async Task A_damaged_or_foreign_file_changes_nothing(string damage)
    {
        var file = await BackedUpAsync("Kept");
        await _portal.AddAsync(new Area("Added later", AreaKind.System));
        await DamageAsync(file, damage);

        (await Should.ThrowAsync<InvalidException>(() => _portal.SendAsync(new RestoreDatabase.Command(file))))
            .Message.ShouldBe("The file is not there, is damaged, or is not a backup of this portal. Nothing was changed.");

        (await NamesAsync()).ShouldBe(["Added later", "Kept"]);
    }

    [Fact]
    public async Task A_file_that_is_not_there_changes_nothing_and_is_not_made()
    {
        await _portal.AddAsync(new Area("Kept", AreaKind.System));
        var file = Path.Combine(_folder, "missing.db");

        await Should.ThrowAsync<InvalidException>(() => _portal.SendAsync(new RestoreDatabase.Command(file)));

        File.Exists(file).ShouldBeFalse();
        (await NamesAsync()).ShouldBe(["Kept"]);
    }

    private async Task<string> BackedUpAsync(string area)
    {
        await _portal.AddAsync(new Area(area, AreaKind.System));
        return await _portal.SendAsync(new BackUpDatabase.Command(Path.Combine(_folder, "copy.db")));
    }

    private async Task DamageAsync(string file, string damage)
    {
        var bytes = await File.ReadAllBytesAsync(file);
        if (damage == "scratched") Array.Fill<byte>(bytes, 0xFF, bytes.Length / 3, bytes.Length / 3);
        await File.WriteAllBytesAsync(file, damage switch
        {
            "cut" => bytes[..(bytes.Length / 2)],
            "text" => "not a database"u8.ToArray(),
            "empty" => [],
            _ => bytes,
        });
        if (damage != "other") return;
        File.Delete(file);
        await using var other = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={file};Pooling=False");
        await other.OpenAsync();
        await using var command = other.CreateCommand();
        command.CommandText = "CREATE TABLE Sheep (Name TEXT)";
        await command.ExecuteNonQueryAsync();
    }

    private Task<List<string>> NamesAsync() => _portal.WithDbAsync(db => db.Areas.OrderBy(a => a.Name).Select(a => a.Name).ToListAsync());
}
