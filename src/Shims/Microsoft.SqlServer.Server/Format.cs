namespace Microsoft.SqlServer.Server;

/// <summary>How a user-defined type is stored in the database.</summary>
public enum Format
{
    /// <summary>Not known.</summary>
    Unknown = 0,

    /// <summary>SQL Server lays out the fields itself.</summary>
    Native = 1,

    /// <summary>The type writes and reads itself through <see cref="IBinarySerialize"/>.</summary>
    UserDefined = 2,
}
