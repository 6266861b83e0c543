namespace Microsoft.SqlServer.Server;

/// <summary>A user-defined type that writes and reads its own binary form.</summary>
public interface IBinarySerialize
{
    /// <summary>Fills this instance from its binary form.</summary>
    /// <param name="r">Where the binary form is read from.</param>
    void Read(BinaryReader r);

    /// <summary>Writes the binary form of this instance.</summary>
    /// <param name="w">Where the binary form is written to.</param>
    void Write(BinaryWriter w);
}
