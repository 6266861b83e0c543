using SevenDay.Application.Security;

namespace SevenDay.Web.Infrastructure.Security;

/// <summary>Who acts in this scope: the person of the request, unless the portal itself is at work at its start.</summary>
public sealed class ActingUser(IHttpContextAccessor accessor)
{
    private ICurrentUser? _current;

    public ICurrentUser Current
    {
        get => _current ?? new SignedInUser(accessor.HttpContext?.User ?? new());
        set => _current = value;
    }
}
