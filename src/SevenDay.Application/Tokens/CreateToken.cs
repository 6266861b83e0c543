using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using FluentValidation;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Application.Time;
using SevenDay.Data;
using SevenDay.Data.Identity;

namespace SevenDay.Application.Tokens;

/// <summary>Makes a token with which a program acts as the user. It is told once; only its hash is kept.</summary>
public static class CreateToken
{
    public const int MostDays = 365;

    [Requires(Permission.UsePortal)]
    public sealed record Command(string Name, int Days) : ICommand<string>;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.Name).NotEmpty().WithMessage("Enter what the token is for.").MaximumLength(100).WithMessage("Shorten what the token is for to 100 characters or fewer.");
            RuleFor(c => c.Days).InclusiveBetween(1, MostDays).WithMessage($"Enter a number of days from 1 to {MostDays}.");
        }
    }

    internal sealed class Handler(PortalDbContext db, ICurrentUser user, TimeProvider time) : ICommandHandler<Command, string>
    {
        public async Task<string> Handle(Command request, CancellationToken cancellationToken)
        {
            var text = "sevenday_" + Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));
            var now = time.UtcNow();
            db.PersonalTokens.Add(new PersonalToken
            {
                UserId = user.SignedInId(),
                Name = request.Name.Trim(),
                Hash = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text))),
                CreatedAtUtc = now,
                ExpiresAtUtc = now.AddDays(request.Days),
            });
            await db.SaveChangesAsync(cancellationToken);
            return text;
        }
    }
}
