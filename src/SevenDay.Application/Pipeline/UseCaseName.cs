namespace SevenDay.Application.Pipeline;

internal static class UseCaseName
{
    /// <summary>A use case is named by the class that holds its request.</summary>
    internal static string Of(Type request) => request.DeclaringType?.Name ?? request.Name;
}
