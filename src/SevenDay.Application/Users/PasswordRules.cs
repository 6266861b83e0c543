using Microsoft.AspNetCore.Identity;

namespace SevenDay.Application.Users;

/// <summary>What an account must be, the same at the screen and at the command line: length before tricks, and a lock after repeated failures.</summary>
public static class PasswordRules
{
    public static void Apply(IdentityOptions options)
    {
        options.User.RequireUniqueEmail = true;
        options.Password.RequiredLength = 12;
        options.Password.RequireNonAlphanumeric = false;
        options.Password.RequireUppercase = false;
        options.Password.RequireDigit = false;
        options.Lockout.MaxFailedAccessAttempts = 5;
        options.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(15);
    }
}
