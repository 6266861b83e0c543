using Microsoft.AspNetCore.Identity;
using SevenDay.Application.Demonstration;
using SevenDay.Application.Errors;
using SevenDay.Application.Users;
using SevenDay.Data.ChangeLog;
using SevenDay.Data.Identity;

namespace SevenDay.Web.Infrastructure.Security;

/// <summary>Signs people in and out. A failure never tells whether the account exists.</summary>
public sealed class PortalSignIn(SignInManager<PortalUser> signIn, UserManager<PortalUser> users, IHostEnvironment environment, IHttpContextAccessor accessor, ChangeAuthor author)
{
    public const string Refused = "We could not sign you in. Check your email address and password. After 5 wrong tries an account is locked for 15 minutes.";

    /// <summary>One button a role is for trying the portal out, never for a portal in use.</summary>
    public bool OffersDemonstration => environment.IsDevelopment();

    public async Task WithPasswordAsync(string email, string password)
    {
        var user = await users.FindByNameAsync(email);
        if (user is null or { IsDisabled: true } || !(await signIn.PasswordSignInAsync(user, password, isPersistent: false, lockoutOnFailure: true)).Succeeded)
            throw new InvalidException(Refused, "Email");
    }

    public async Task AsDemonstrationUserAsync(string email)
    {
        if (!OffersDemonstration || DemonstrationUsers.All.All(u => u.Email != email)) throw new NotFoundException("demonstration user");
        var user = await users.FindByNameAsync(email) ?? throw new NotFoundException("demonstration user");
        await signIn.SignInAsync(user, isPersistent: false);
    }

    public Task SignOutAsync() => signIn.SignOutAsync();

    public async Task ChangePasswordAsync(string current, string next)
    {
        var user = await users.GetUserAsync(accessor.HttpContext!.User) ?? throw new ForbiddenException();
        (author.UserId, author.Name) = (user.Id, user.DisplayName);
        var result = await users.ChangePasswordAsync(user, current, next);
        if (!result.Succeeded)
            throw new InvalidException([.. result.Errors.Select(e => new Problem(e.Code == nameof(IdentityErrorDescriber.PasswordMismatch) ? "Current" : "Next", e.Description))]);
        var temporary = (await users.GetClaimsAsync(user)).Where(c => c.Type == TemporaryPassword.Claim).ToList();
        if (temporary.Count > 0) await users.RemoveClaimsAsync(user, temporary);
        await signIn.RefreshSignInAsync(user);
    }
}
