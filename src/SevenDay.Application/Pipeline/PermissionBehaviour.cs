using System.Reflection;
using MediatR;
using SevenDay.Application.Errors;
using SevenDay.Application.Security;
using SevenDay.Data.ChangeLog;

namespace SevenDay.Application.Pipeline;

/// <summary>Refuses what the role of the user does not allow, even when a page forgot to ask.</summary>
internal sealed class PermissionBehaviour<TRequest, TResult>(ICurrentUser user, ChangeAuthor author)
    : IPipelineBehavior<TRequest, TResult> where TRequest : IRequest<TResult>
{
    private static readonly Permission? Needed = typeof(TRequest).GetCustomAttribute<RequiresAttribute>()?.Permission;

    public Task<TResult> Handle(TRequest request, CancellationToken cancellationToken, RequestHandlerDelegate<TResult> next)
    {
        if (Needed is not { } permission || !user.Has(permission)) throw new ForbiddenException();

        // Several requests can share a scope: the reason belongs to the one that gives it.
        (author.UserId, author.Name, author.Reason) = (user.Id, user.Name, null);
        return next();
    }
}
