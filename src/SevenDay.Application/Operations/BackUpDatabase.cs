using FluentValidation;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Data;

namespace SevenDay.Application.Operations;

/// <summary>Copies the database to a file while the portal runs.</summary>
public static class BackUpDatabase
{
    [Requires(Permission.Operate)]
    public sealed record Command(string File) : ICommand<string>;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => RuleFor(c => c.File).NotEmpty().WithMessage("Name the file to write the backup to.");
    }

    internal sealed class Handler(IDatabaseFiles files) : ICommandHandler<Command, string>
    {
        public async Task<string> Handle(Command request, CancellationToken cancellationToken)
        {
            await files.BackupAsync(request.File, cancellationToken);
            return request.File;
        }
    }
}
