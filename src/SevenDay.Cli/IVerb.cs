using MediatR;

namespace SevenDay.Cli;

/// <summary>One thing an operator can have done.</summary>
internal interface IVerb
{
    /// <summary>The word or words that call it.</summary>
    string Name { get; }

    /// <summary>What follows the name, and what it does.</summary>
    string Usage { get; }

    string Purpose { get; }

    IReadOnlyList<string> Options => [];

    /// <summary>Whether the database must be of the version of the product before the verb runs.</summary>
    bool NeedsCurrentDatabase => true;

    /// <returns>The exit code.</returns>
    Task<int> RunAsync(Call call);
}

/// <summary>One call of a verb: what was typed after its name, the use cases, and where to read and write.</summary>
internal sealed record Call(Arguments Arguments, IReadOnlyList<string> Words, IMediator Mediator, IServiceProvider Services, TextReader In, TextWriter Out, TextWriter Error, CancellationToken Token)
{
    internal string Word(int at, string what) => at < Words.Count ? Words[at] : throw new UsageException($"Give {what}.");

    internal void NoMoreThan(int count)
    {
        if (Words.Count > count) throw new UsageException($"“{Words[count]}” is not expected here. Put a name with a space in it between quotes.");
    }
}
