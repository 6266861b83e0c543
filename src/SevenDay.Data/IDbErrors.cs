namespace SevenDay.Data;

/// <summary>Reads what a provider's exception means. One per provider.</summary>
public interface IDbErrors
{
    bool IsUniqueViolation(Exception exception);

    /// <summary>Worth trying again: locked, deadlocked or the connection went away.</summary>
    bool IsTransient(Exception exception);
}
