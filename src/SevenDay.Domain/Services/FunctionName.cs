namespace SevenDay.Domain.Services;

/// <summary>The name of a function: the name of its service, a comma, and what it does.</summary>
public static class FunctionName
{
    private const string Between = ", ";

    /// <summary>“Stroke thrombolysis, CT scan”.</summary>
    public static string InFull(string service, string function) => service + Between + function.Trim();

    /// <summary>“CT scan” beside its service; the full name when it does not begin with that of the service.</summary>
    public static string Short(string service, string full) =>
        full.StartsWith(service + Between, StringComparison.OrdinalIgnoreCase) ? full[(service.Length + Between.Length)..] : full;
}
