using System.Diagnostics;
using SevenDay.Application.Audits;
using SevenDay.Application.Disclosure;
using SevenDay.Domain.Audits;
namespace SevenDay.Application.Tests.Disclosure;
public sealed class DebugTests(ITestOutputHelper output)
{
    [Fact]
    public void Large()
    {
        IReadOnlyList<Guid> orgs = [.. Enumerable.Range(1, 200).Select(n => new Guid(n, 0, 0, new byte[8]))];
        var random = new Random(1);
        var cases = new List<MadeUpRound.Case>();
        string[] wards = ["a", "b", "c", "d", "e"];
        foreach (var o in orgs) for (var i = 0; i < 25; i++) cases.Add(new(o, (AuditDay)random.Next(7), wards[i % 5], random.Next(4) == 0 ? Outcome.NotMet : Outcome.Met, null, null));
        var round = new MadeUpRound("Large", orgs, cases);
        var reader = new RoundReader(false, new HashSet<Guid>());
        var (summaries, specialties) = (round.Summaries().ToList(), round.Specialties(_ => true).ToList());
        for (var run = 0; run < 8; run++)
        {
            var t = Stopwatch.GetTimestamp();
            var counts = new RoundCounts(summaries, specialties, round.Template.Content, orgs, []);
            var figures = RoundFigures.Of(counts, reader);
            output.WriteLine($"large {Stopwatch.GetElapsedTime(t).TotalMilliseconds:0.0} ms");
            t = Stopwatch.GetTimestamp();
            RoundFigures.Of(new RoundCounts(summaries, specialties, round.Template.Content, orgs, []), new RoundReader(true, new HashSet<Guid>()));
            output.WriteLine($"exact {Stopwatch.GetElapsedTime(t).TotalMilliseconds:0.0} ms");
        }
        var places = new Places([.. orgs.Take(5)]);
        var (guard, read, attack, n) = (0.0, 0.0, 0.0, 0);
        for (var seed = 1; seed <= 60; seed++)
        {
            var r = MadeUpRound.Random(seed, places.Organisations);
            var t = Stopwatch.GetTimestamp();
            var counts = new RoundCounts(r.Summaries(), r.Specialties(_ => true), r.Template.Content, r.Organisations, places.Areas.Values);
            var figures = RoundFigures.Compared(counts, reader, []);
            guard += Stopwatch.GetElapsedTime(t).TotalMilliseconds;
            t = Stopwatch.GetTimestamp();
            var a = new RoundAttack(r, 0, new HashSet<Guid>(), 500);
            var criterion = r.Template.Content.Criteria[0];
            foreach (var week in Enum.GetValues<WeekParts>()) a.Read("x", new CriterionFigures(criterion, figures, counts, week).Result([.. r.Organisations.Select(o => new AuditBody(o, "", null))], []), week);
            read += Stopwatch.GetElapsedTime(t).TotalMilliseconds;
            t = Stopwatch.GetTimestamp();
            a.Attack();
            attack += Stopwatch.GetElapsedTime(t).TotalMilliseconds;
            n++;
        }
        output.WriteLine($"large each: guard {guard / n:0.0} read {read / n:0.0} attack {attack / n:0.0} ms");
    }
}
