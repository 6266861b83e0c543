using System.Security.Cryptography;
using MediatR;
using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Users;
using SevenDay.Data;

namespace SevenDay.Application.Demonstration;

internal sealed class SeedUsers(PortalDbContext db) : IDemonstrationStep
{
    public int Order => 20;

    public async Task RunAsync(IMediator mediator, CancellationToken token)
    {
        var known = await db.Users.AsNoTracking().Select(u => u.Email).ToListAsync(token);
        foreach (var user in DemonstrationUsers.All.Where(u => !known.Contains(u.Email)))
            await mediator.Send(new AddUser.Command(user.Email, user.DisplayName, user.Role, Unguessable(), user.OrganisationCodes), token);
    }

    /// <summary>Nobody signs in with it: demonstration users have one button each, in development only.</summary>
    private static string Unguessable() => "Aa1!" + Convert.ToHexString(RandomNumberGenerator.GetBytes(24));
}
