namespace SevenDay.Domain.Audits;

/// <summary>The states of a round, in order.</summary>
public enum AuditState
{
    Planned,
    Open,
    Closed,
    SignedOff,
}
