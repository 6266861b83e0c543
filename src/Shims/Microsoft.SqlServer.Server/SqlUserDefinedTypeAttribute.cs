namespace Microsoft.SqlServer.Server;

/// <summary>Marks a class or struct as a SQL Server user-defined type and describes how it is stored.</summary>
/// <param name="format">How instances are stored.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, AllowMultiple = false, Inherited = true)]
public sealed class SqlUserDefinedTypeAttribute(Format format) : Attribute
{
    /// <summary>How instances are stored.</summary>
    public Format Format { get; } = format;

    /// <summary>The largest stored size in bytes; -1 for a large object.</summary>
    public int MaxByteSize { get; set; }

    /// <summary>Whether every instance takes the same number of bytes.</summary>
    public bool IsFixedLength { get; set; }

    /// <summary>Whether comparing the stored bytes compares the values.</summary>
    public bool IsByteOrdered { get; set; }

    /// <summary>The method SQL Server calls to check a value, if there is one.</summary>
    public string? ValidationMethodName { get; set; }

    /// <summary>The name of the type in the database, if it differs.</summary>
    public string? Name { get; set; }
}
