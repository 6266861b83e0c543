using Microsoft.Data.Sqlite;

namespace SevenDay.Cli.Tests;

/// <summary>Where an operator sits: a folder and a database of their own, and what the verbs answered.</summary>
public sealed class Desk : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("sevenday-desk-").FullName;

    internal string Database => Path.Combine(_folder, "portal.db");

    internal string[] Settings => ["--Database:Provider", "Sqlite", "--ConnectionStrings:Portal", $"Data Source={Database}"];

    internal string Output { get; private set; } = "";

    internal string Error { get; private set; } = "";

    internal string PathOf(string name) => Path.Combine(_folder, name);

    internal string Write(string name, string text)
    {
        File.WriteAllText(PathOf(name), text);
        return PathOf(name);
    }

    internal Task<int> RunAsync(params string[] words) => RunWithInputAsync("", words);

    internal async Task<int> RunWithInputAsync(string input, params string[] words)
    {
        var (output, error) = (new StringWriter(), new StringWriter());
        var code = await new Operator(new StringReader(input), output, error).RunAsync([.. words, .. Settings]);
        (Output, Error) = (output.ToString(), error.ToString());
        return code;
    }

    internal async Task<long> CountAsync(string table)
    {
        await using var connection = new SqliteConnection($"Data Source={Database};Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = $"SELECT COUNT(*) FROM {table}";
        return (long)(await command.ExecuteScalarAsync())!;
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }
}
