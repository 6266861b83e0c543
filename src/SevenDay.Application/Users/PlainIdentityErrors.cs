using Microsoft.AspNetCore.Identity;

namespace SevenDay.Application.Users;

/// <summary>Says what to do instead of what failed.</summary>
public sealed class PlainIdentityErrors : IdentityErrorDescriber
{
    public override IdentityError PasswordTooShort(int length) => Error(nameof(PasswordTooShort), $"Use a password of {length} characters or more. Three words that you can remember are good.");

    public override IdentityError PasswordRequiresLower() => Error(nameof(PasswordRequiresLower), "Use at least one small letter in the password.");

    public override IdentityError PasswordRequiresUniqueChars(int uniqueChars) => Error(nameof(PasswordRequiresUniqueChars), $"Use at least {uniqueChars} different characters in the password.");

    public override IdentityError PasswordMismatch() => Error(nameof(PasswordMismatch), "That is not your current password. Enter it again.");

    public override IdentityError InvalidUserName(string? userName) => Error(nameof(InvalidUserName), "Enter an email address without spaces.");

    private static IdentityError Error(string code, string description) => new() { Code = code, Description = description };
}
