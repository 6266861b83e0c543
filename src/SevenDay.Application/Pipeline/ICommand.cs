using MediatR;

namespace SevenDay.Application.Pipeline;

/// <summary>Marks a request of ours, so that the mediator library is named in this folder and at the door only.</summary>
public interface IUseCase;

/// <summary>Changes something.</summary>
public interface ICommand<out TResult> : IRequest<TResult>, IUseCase;

/// <summary>Changes nothing.</summary>
public interface IQuery<out TResult> : IRequest<TResult>, IUseCase;

internal interface ICommandHandler<in TCommand, TResult> : IRequestHandler<TCommand, TResult>
    where TCommand : ICommand<TResult>;

internal interface IQueryHandler<in TQuery, TResult> : IRequestHandler<TQuery, TResult>
    where TQuery : IQuery<TResult>;
