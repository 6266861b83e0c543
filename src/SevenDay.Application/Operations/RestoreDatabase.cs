using FluentValidation;
using SevenDay.Application.Errors;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Data;

namespace SevenDay.Application.Operations;

/// <summary>Replaces the database by a backup. A damaged file changes nothing.</summary>
public static class RestoreDatabase
{
    [Requires(Permission.Operate)]
    public sealed record Command(string File) : ICommand<string>;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => RuleFor(c => c.File).NotEmpty().WithMessage("Name the backup to restore.");
    }

    internal sealed class Handler(IDatabaseFiles files) : ICommandHandler<Command, string>
    {
        public async Task<string> Handle(Command request, CancellationToken cancellationToken)
        {
            try
            {
                await files.RestoreAsync(request.File, cancellationToken);
                return request.File;
            }
            catch (InvalidDataException refused)
            {
                throw new InvalidException(refused.Message, nameof(Command.File));
            }
        }
    }
}
