namespace Microsoft.SqlServer.Server;

/// <summary>A class was used as a SQL Server user-defined type and cannot be one.</summary>
public sealed class InvalidUdtException : SystemException
{
    private InvalidUdtException(string message)
        : base(message)
    {
    }

    /// <summary>The exception for one type. SqlClient calls this; it does not construct the exception itself.</summary>
    /// <param name="udtType">The type that was refused.</param>
    /// <param name="resourceReason">Why it was refused, as a sentence.</param>
    public static InvalidUdtException Create(Type udtType, string resourceReason)
    {
        ArgumentNullException.ThrowIfNull(udtType);
        return new InvalidUdtException($"{udtType.FullName} cannot be a SQL Server user-defined type: {resourceReason}");
    }
}
