using MediatR;
using SevenDay.Application.Measures;
using SevenDay.Domain.Measures;

namespace SevenDay.Application.Demonstration;

internal sealed class SeedMeasures : IDemonstrationStep
{
    private const string Measures = "measures.csv", Values = "measure-values.csv", Trust = "RAJ";

    private static readonly (string Measure, NoteFields Fields)[] Notes =
    [
        ("emergency-mortality", new(
            NoteKind.Event, "More diagnoses recorded at weekends", new DateOnly(2010, 4, 1), "From 2010-11 on, people admitted at weekends are recorded with about one diagnosis more than those of weekdays. Rates adjusted for illness cannot be compared with earlier years.",
            null, null, null, null, null, null)),
        ("ae-4-hour", new(
            NoteKind.Event, "Illustrative: assessment unit open on Saturdays", new DateOnly(2017, 6, 3), "Invented for the demonstration.", null, null, null, null, null, null)),
        ("ae-4-hour", new(
            NoteKind.Cycle, "Illustrative: weekend discharge round", new DateOnly(2018, 1, 8), "Invented for the demonstration. A senior doctor and a pharmacist go round together on Saturdays.",
            new DateOnly(2018, 2, 3), "Tried on 2 wards for 8 weeks.", new DateOnly(2018, 4, 16), "Beds free by midday on Sundays on both wards.", new DateOnly(2018, 6, 2), "Carried on, and taken to the next 2 wards.")),
    ];

    private static readonly (string Measure, string Other, string Why)[] Pairs =
    [
        ("gp-access", "ae-self-presentation", "Whether people come to A&E because they cannot see a GP."),
        ("ae-self-presentation", "ae-4-hour", "Whether more people who come by themselves mean longer waits."),
        ("cost-improvement", "shmi", "Whether savings come at a cost to patients."),
        ("cost-improvement", "friends-and-family", "Whether savings change what patients feel."),
        ("better-care-better-value", "length-of-stay", "The rank and the days that it is made of."),
        ("readmissions-rank", "readmissions", "The place among trusts and the rate behind it."),
        ("frailty-helpline-calls", "admissions-avoided", "How many calls, and what came of them."),
    ];

    public int Order => 30;

    public async Task RunAsync(IMediator mediator, CancellationToken token)
    {
        (await mediator.Send(new ImportMeasures.Command(DemonstrationFile.Read(Measures), DryRun: false), token)).EnsureApplied(Measures);
        (await mediator.Send(new ImportMeasureValues.Command(DemonstrationFile.Read(Values), DryRun: false), token)).EnsureApplied(Values);
        await AnnotateAsync(mediator, token);
        foreach (var (measure, other, why) in Pairs)
            if ((await mediator.Send(new ListLinkedMeasures.Query(measure), token)).Others.Any(o => o.Code == other))
                await mediator.Send(new LinkMeasures.Command(measure, other, why), token);
    }

    /// <summary>Shows what notes on a chart look like. Events that are invented say so.</summary>
    private static async Task AnnotateAsync(IMediator mediator, CancellationToken token)
    {
        foreach (var measure in Notes.Select(n => n.Measure).Distinct())
        {
            if ((await mediator.Send(new GetMeasure.Query(measure, Trust), token)).Notes.Count > 0) continue;
            foreach (var note in Notes.Where(n => n.Measure == measure)) await mediator.Send(new AddMeasureNote.Command(measure, Trust, note.Fields), token);
        }
    }
}
