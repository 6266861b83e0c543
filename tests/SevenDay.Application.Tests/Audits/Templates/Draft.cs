using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Audits.Templates;
using SevenDay.Domain.Audits;
using SevenDay.TestKit;

namespace SevenDay.Application.Tests.Audits.Templates;

/// <summary>A draft that is written as a programme lead would, change after change.</summary>
internal sealed class Draft
{
    internal static readonly QuestionInput SeenAt = Question("When was it seen?") with { Type = QuestionType.DateAndTime };
    internal static readonly QuestionInput Fine = Question("Was it fine?");
    internal static readonly CriterionInput FineCriterion = Criterion("It was fine") with { Rule = RuleKind.AnswerIs, Question = "was_it_fine", Answers = "yes" };

    private readonly TestPortal _portal;

    private Draft(TestPortal portal, Guid id) => (_portal, Id) = (portal, id);

    internal Guid Id { get; private set; }

    internal long Version { get; private set; } = 1;

    internal static QuestionInput Question(string text) => new(null, text, QuestionType.YesNo, null, true, null, null, null, null, null, null);

    internal static CriterionInput Criterion(string text) =>
        new(null, text, RuleKind.WithinMinutes, null, null, null, null, null, null, null, null, null, null, 90, null, null);

    internal static async Task<Draft> StartAsync(TestPortal portal, string name = "Ward check") =>
        new(portal, await portal.SendAsync(new AddTemplate.Command(name, "Looks at the ward."), TestUser.ProgrammeLead));

    /// <summary>With a date, a yes or no question and a criterion on it: fit to be published.</summary>
    internal static async Task<Draft> SoundAsync(TestPortal portal, string name = "Ward check")
    {
        var draft = await StartAsync(portal, name);
        await draft.AddAsync(SeenAt);
        await draft.AddAsync(Fine);
        await draft.SendAsync(v => new AddCriterion.Command(draft.Id, v, FineCriterion));
        return draft;
    }

    internal Task AddAsync(QuestionInput question) => SendAsync(v => new AddQuestion.Command(Id, v, question));

    /// <summary>Sends a change with the version that the last one left.</summary>
    internal async Task<T> SendAsync<T>(Func<long, MediatR.IRequest<T>> request)
    {
        var result = await _portal.SendAsync(request(Version), TestUser.ProgrammeLead);
        Version = await _portal.WithDbAsync(db => db.AuditTemplates.Where(t => t.Id == Id).Select(t => t.Version).FirstOrDefaultAsync());
        return result;
    }

    internal async Task PublishAsync() => await SendAsync(v => new PublishTemplate.Command(Id, v));

    internal Task<GetTemplate.Result> SeeAsync() => _portal.SendAsync(new GetTemplate.Query(Id), TestUser.BoardMember);

    internal Task<AuditTemplate> StoredAsync() => _portal.WithDbAsync(db => db.AuditTemplates.AsNoTracking().SingleAsync(t => t.Id == Id));
}
