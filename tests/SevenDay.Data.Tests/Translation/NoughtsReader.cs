using System.Collections;
using System.Data.Common;

namespace SevenDay.Data.Tests.Translation;

/// <summary>So many rows, each value the default of its type.</summary>
internal sealed class NoughtsReader(int rows) : DbDataReader
{
    private int _left = rows;

    public override int FieldCount => 100;
    public override bool HasRows => _left > 0;
    public override bool IsClosed => false;
    public override int RecordsAffected => 0;
    public override int Depth => 0;
    public override object this[int ordinal] => 0;
    public override object this[string name] => 0;

    public override bool Read() => _left-- > 0;
    public override bool NextResult() => false;
    public override bool IsDBNull(int ordinal) => false;

    public override bool GetBoolean(int ordinal) => false;
    public override byte GetByte(int ordinal) => 0;
    public override char GetChar(int ordinal) => ' ';
    public override DateTime GetDateTime(int ordinal) => default;
    public override decimal GetDecimal(int ordinal) => 0;
    public override double GetDouble(int ordinal) => 0;
    public override float GetFloat(int ordinal) => 0;
    public override Guid GetGuid(int ordinal) => Guid.Empty;
    public override short GetInt16(int ordinal) => 0;
    public override int GetInt32(int ordinal) => 0;
    public override long GetInt64(int ordinal) => 0;
    public override string GetString(int ordinal) => "";
    public override object GetValue(int ordinal) => 0;
    public override T GetFieldValue<T>(int ordinal) => default!;
    public override int GetValues(object[] values) => 0;
    public override long GetBytes(int ordinal, long dataOffset, byte[]? buffer, int bufferOffset, int length) => 0;
    public override long GetChars(int ordinal, long dataOffset, char[]? buffer, int bufferOffset, int length) => 0;
    public override string GetName(int ordinal) => "";
    public override int GetOrdinal(string name) => 0;
    public override string GetDataTypeName(int ordinal) => "int";
    public override Type GetFieldType(int ordinal) => typeof(int);
    public override IEnumerator GetEnumerator() => Array.Empty<object>().GetEnumerator();
}
