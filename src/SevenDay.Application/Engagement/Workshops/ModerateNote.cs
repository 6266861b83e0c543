using System.Text.Json;
using FluentValidation;
using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Audits;
using SevenDay.Application.Errors;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Application.Time;
using SevenDay.Data;
using SevenDay.Data.ChangeLog;
using SevenDay.Domain.Engagement;

namespace SevenDay.Application.Engagement.Workshops;

/// <summary>Gives a note a theme, hides it, or shows it again. The change log says who did, and not what the note says.</summary>
public static class ModerateNote
{
    /// <param name="WorkshopId">Whose box it is in.</param>
    /// <param name="Id">The note.</param>
    /// <param name="Version">As it was seen.</param>
    /// <param name="Theme">None when it has none yet.</param>
    /// <param name="Hidden">Whether it counts nowhere.</param>
    [Requires(Permission.ManageWorkshops)]
    public sealed record Command(Guid WorkshopId, Guid Id, long Version, string? Theme, bool Hidden) : ICommand<Guid>;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.Theme).MaximumLength(WorkshopNote.LongestTheme).WithMessage($"Shorten the theme to {WorkshopNote.LongestTheme} characters or fewer.");
            RuleFor(c => c.Theme).NamesNobody();
        }
    }

    internal sealed class Handler(PortalDbContext db, ChangeAuthor author, TimeProvider time) : ICommandHandler<Command, Guid>
    {
        public async Task<Guid> Handle(Command request, CancellationToken cancellationToken)
        {
            var note = await db.WorkshopNotes.Where(n => n.Id == request.Id && n.WorkshopId == request.WorkshopId).OneOrNotFoundAsync("note", cancellationToken);
            if (await db.WorkshopNotes.CountAsync(n => n.WorkshopId == request.WorkshopId, cancellationToken) < WorkshopThemes.Fewest) throw new NotFoundException("note");
            if (note.Version != request.Version) throw new StaleException();
            var (theme, hidden) = (note.Theme, note.IsHidden);
            note.Moderate(request.Theme, request.Hidden);
            db.ChangeLog.Add(new ChangeLogEntry
            {
                AtUtc = time.UtcNow(), UserId = author.UserId, UserName = author.Name, Entity = nameof(WorkshopNote), EntityId = note.Id, Action = ChangeAction.Changed,
                Fields = JsonSerializer.Serialize<FieldChange[]>([new("Theme", theme, note.Theme), new("IsHidden", $"{hidden}", $"{note.IsHidden}")]),
            });
            await db.SaveChangesAsync(cancellationToken);
            return note.Id;
        }
    }
}
