using MediatR;
using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Errors;
using SevenDay.Data;
using SevenDay.Domain;

namespace SevenDay.Application.Pipeline;

/// <summary>Turns what the database and the domain refuse into the four answers a page knows.</summary>
internal sealed class DatabaseErrorBehaviour<TRequest, TResult>(IDbErrors errors)
    : IPipelineBehavior<TRequest, TResult> where TRequest : IRequest<TResult>
{
    public async Task<TResult> Handle(TRequest request, CancellationToken cancellationToken, RequestHandlerDelegate<TResult> next)
    {
        try
        {
            return await next();
        }
        catch (DbUpdateConcurrencyException)
        {
            throw new StaleException();
        }
        catch (DbUpdateException exception) when (errors.IsUniqueViolation(exception))
        {
            throw new InvalidException("There is one like this already. Look for it in the list, or use another name.");
        }
        catch (DomainRuleException exception)
        {
            throw new InvalidException(exception.Message);
        }
    }
}
