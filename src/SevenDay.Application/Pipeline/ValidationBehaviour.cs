using FluentValidation;
using MediatR;
using SevenDay.Application.Errors;

namespace SevenDay.Application.Pipeline;

/// <summary>Refuses a request whose shape is wrong, with every mistake at once.</summary>
internal sealed class ValidationBehaviour<TRequest, TResult>(IEnumerable<IValidator<TRequest>> validators)
    : IPipelineBehavior<TRequest, TResult> where TRequest : IRequest<TResult>
{
    public async Task<TResult> Handle(TRequest request, CancellationToken cancellationToken, RequestHandlerDelegate<TResult> next)
    {
        var problems = new List<Problem>();
        foreach (var validator in validators)
        {
            var result = await validator.ValidateAsync(request, cancellationToken);
            problems.AddRange(result.Errors.Select(e => new Problem(e.PropertyName, e.ErrorMessage)));
        }
        if (problems.Count > 0) throw new InvalidException(problems);
        return await next();
    }
}
