namespace SevenDay.Domain;

/// <summary>An entity that tells the change log, in one line, what its columns do not say.</summary>
public interface ILogDetail
{
    /// <summary>A short plain sentence or value, without patient or personal detail.</summary>
    string LogDetail { get; }
}
