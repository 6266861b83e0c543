namespace SevenDay.Data.Identity;

/// <summary>Lets a program act as a user. Only a hash is kept; the token is shown once.</summary>
public sealed class PersonalToken
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public Guid UserId { get; init; }
    public string Name { get; init; } = "";
    public string Hash { get; init; } = "";
    public DateTime CreatedAtUtc { get; init; }
    public DateTime ExpiresAtUtc { get; init; }
    public DateTime? RevokedAtUtc { get; set; }
}
