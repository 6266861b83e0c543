namespace SevenDay.Application.Users;

/// <summary>Says of a user that somebody else knows their password, so that they change it before anything else.</summary>
public static class TemporaryPassword
{
    public const string Claim = "temporary_password";
}
