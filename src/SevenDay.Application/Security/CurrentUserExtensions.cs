using SevenDay.Application.Errors;

namespace SevenDay.Application.Security;

public static class CurrentUserExtensions
{
    public static bool MayActFor(this ICurrentUser user, Guid organisationId) => user.ActsForAll || user.Organisations.Contains(organisationId);

    internal static void EnsureActsFor(this ICurrentUser user, Guid organisationId)
    {
        if (!user.MayActFor(organisationId)) throw new ForbiddenException();
    }

    internal static Guid SignedInId(this ICurrentUser user) => user.Id ?? throw new ForbiddenException();
}
