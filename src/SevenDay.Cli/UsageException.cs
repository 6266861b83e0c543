namespace SevenDay.Cli;

/// <summary>The command line cannot be understood. The message says what is wrong with it.</summary>
internal sealed class UsageException(string message) : Exception(message);
